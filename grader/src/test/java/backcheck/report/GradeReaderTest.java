package backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.grade.Grade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GradeReaderTest {

    private static final JsonReport JSON = new JsonReport(Words.english());

    static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/submissions"))) {
            return files.filter(file -> file.endsWith("grade.json")).toList();
        }
    }

    static Stream<Grade> grades() {
        return JsonReportTest.grades();
    }

    @Test
    void readsEveryCompleteGradeSoThatItIsWrittenTheSame() throws IOException {
        assertThat(kept()).hasSizeGreaterThan(10).allSatisfy(file -> {
            String line = JsonMapper.shared().readTree(file.toFile()).toString();
            String written = JSON.line(GradeReader.of(line));

            assertThat(JSON.line(GradeReader.of(written))).isEqualTo(written);
            assertThat(JSON.write(GradeReader.of(line))).isEqualTo(read(file));
        });
    }

    @ParameterizedTest
    @MethodSource("grades")
    void readsWhateverAGradeHoldsSoThatItIsWrittenTheSame(Grade grade) {
        String line = JSON.line(grade);

        assertThat(JSON.line(GradeReader.of(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("grades")
    void giveEveryReportThatIsNoConsoleWhatTheGradeItselfGives(Grade grade) {
        Words german = new Words(Locale.GERMAN);
        Grade stored = GradeReader.of(new JsonReport(german).line(grade));

        assertThat(new JunitReport(german).write(stored)).isEqualTo(new JunitReport(german).write(grade));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"submission\":\"x\"}", "{\"parts\":[],\"diagnoses\":[],\"status\":\"odd\"}"})
    void readsNothingElse(String text) {
        assertThatThrownBy(() -> GradeReader.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
