package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.grade.Counterexample;
import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    void giveEveryReportWhatTheGradeItselfGives(Grade grade) {
        Words german = new Words(Locale.GERMAN);
        Grade stored = GradeReader.of(new JsonReport(german).line(grade));

        assertThat(new JunitReport(german).write(stored)).isEqualTo(new JunitReport(german).write(grade));
        assertThat(new ConsoleReport(german, false).write(stored)).isEqualTo(new ConsoleReport(german, false).write(grade));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.12345649999999999, 1 / 3.0})
    void keepsWhatAReportShowsOfANumber(double got) {
        Message left = Message.of("step.missing-factor");
        Message instead = Message.of("step.replaced-factor", "w5");
        Counterexample example = new Counterexample(
                Map.of("x1", 0.12345649999999999), "dw1", 0.25, got,
                List.of(
                        new Step("dz3/da2", "w6", 2, Optional.of(got), Optional.of(instead)),
                        new Step("da1/dz1", "a1*(1-a1)", 1, Optional.of(1.0), Optional.of(instead)),
                        new Step("dz1/dw1", "x1", 3, Optional.of(1.0), Optional.of(left))));
        Grade grade = SampleGrades.showing(example);
        Words words = Words.english();

        Grade stored = GradeReader.of(JSON.line(grade));

        assertThat(new ConsoleReport(words, false).write(stored)).isEqualTo(new ConsoleReport(words, false).write(grade));
        assertThat(GradeSchema.problems(JSON.write(grade))).isEmpty();
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
