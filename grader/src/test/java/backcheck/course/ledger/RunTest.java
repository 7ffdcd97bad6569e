package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    private static final Run RUN = Runs.run(Runs.manifest(2), 3, 4711);

    @TempDir
    private Path folder;

    static Stream<Run> others() {
        TreeMap<String, String> config = new TreeMap<>(RUN.config());
        config.put("points.loss-one", "6.0");
        return Stream.of(
                new Run("0.2.0", "1", RUN.config(), 4711, 17, 3, RUN.manifest()),
                new Run("0.1.0", "2", RUN.config(), 4711, 17, 3, RUN.manifest()),
                new Run("0.1.0", "1", config, 4711, 17, 3, RUN.manifest()),
                new Run("0.1.0", "1", RUN.config(), 4712, 17, 3, RUN.manifest()),
                new Run("0.1.0", "1", RUN.config(), 4711, 21, 3, RUN.manifest()),
                new Run("0.1.0", "1", RUN.config(), 4711, 17, 4, RUN.manifest()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void hasAnotherKeyIfAnythingDiffers(Run other) {
        assertThat(other.key()).isNotEqualTo(RUN.key()).matches("[0-9a-f]{64}");
    }

    @Test
    void hasTheSameKeyForOtherSubmissions() {
        Run other = new Run("0.1.0", "1", RUN.config(), 4711, 17, 3, Runs.manifest(1).hash());

        assertThat(other).isNotEqualTo(RUN);
        assertThat(other.key()).isEqualTo(RUN.key());
    }

    @Test
    void isReplacedWhereThatIsWanted() throws IOException {
        RUN.write(folder);
        Run other = new Run("0.1.0", "1", RUN.config(), 4711, 17, 3, Runs.manifest(1).hash());

        other.replace(folder);

        assertThat(Run.read(folder)).isEqualTo(other);
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("run.json"));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        RUN.write(folder);

        assertThat(Run.read(folder)).isEqualTo(RUN);
        assertThat(folder.resolve("run.json")).content().startsWith("{\"key\":\"" + RUN.key()).endsWith("}\n");
    }

    @Test
    void isNotReplacedByAnother() throws IOException {
        RUN.write(folder);

        assertThatThrownBy(() -> Runs.run(Runs.manifest(2), 3, 1).write(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void isNotReadOnceItWasChanged() throws IOException {
        RUN.write(folder);
        Path file = folder.resolve("run.json");
        Files.writeString(file, Files.readString(file).replace("4711", "4712"));

        assertThatThrownBy(() -> Run.read(folder)).isInstanceOf(IOException.class).hasMessageContaining("changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"key\":1}", "null", "{\"config\":{\"a\":1},\"grader\":\"x\"}"})
    void isNotReadFromAnythingElse(String text) throws IOException {
        Files.writeString(folder.resolve("run.json"), text);

        assertThatThrownBy(() -> Run.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void hasAShard() {
        assertThatThrownBy(() -> Runs.run(Runs.manifest(1), 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
