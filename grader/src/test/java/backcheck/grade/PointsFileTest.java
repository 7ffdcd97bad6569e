package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsFileTest {

    private static final Map<String, List<String>> PARTS = parts();
    private static final Points STANDARD =
            new Points(Map.of("loss-one", 4.0, "loss-zero", 6.0, "backward-output", 10.0));

    @TempDir
    private Path folder;

    @Test
    void takesThePointsOfACheck() throws IOException {
        Path file = file("backward-output: 12.5");

        Points points = PointsFile.read(file, STANDARD, PARTS);

        assertThat(points.of("backward-output")).isEqualTo(12.5);
    }

    @Test
    void leavesWhatIsNotNamed() throws IOException {
        Path file = file("backward-output: 12");

        Points points = PointsFile.read(file, STANDARD, PARTS);

        assertThat(points.byCheck()).containsEntry("loss-one", 4.0).containsEntry("loss-zero", 6.0).hasSize(3);
    }

    @Test
    void sharesAPartsPointsOutAsBefore() throws IOException {
        Path file = file("loss: 30");

        Points points = PointsFile.read(file, STANDARD, PARTS);

        assertThat(points.of("loss-one")).isCloseTo(12, within(1e-12));
        assertThat(points.of("loss-zero")).isCloseTo(18, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss: 30\nloss-one: 1", "loss-one: 1\nloss: 30"})
    void letsACheckGoBeforeItsPartInEitherOrder(String text) throws IOException {
        Path file = file(text);

        Points points = PointsFile.read(file, STANDARD, PARTS);

        assertThat(points.of("loss-one")).isEqualTo(1);
        assertThat(points.of("loss-zero")).isCloseTo(18, within(1e-12));
    }

    @Test
    void takesZero() throws IOException {
        Path file = file("loss-one: 0");

        Points points = PointsFile.read(file, STANDARD, PARTS);

        assertThat(points.of("loss-one")).isZero();
    }

    @Test
    void doesNotChangeTheStandardPoints() throws IOException {
        Path file = file("loss: 0");

        PointsFile.read(file, STANDARD, PARTS);

        assertThat(STANDARD.of("loss-one")).isEqualTo(4);
    }

    @Test
    void refusesAnUnknownIdAndListsTheKnownOnes() throws IOException {
        Path file = file("los: 3");

        assertThatThrownBy(() -> PointsFile.read(file, STANDARD, PARTS))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("\"los\"", "loss", "backward", "loss-one", "backward-output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss-one: -1", "loss: -0.5"})
    void refusesNegativePoints(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> PointsFile.read(file, STANDARD, PARTS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss-one: many", "loss-one: '3'", "loss-one:", "loss-one: [1]", "loss: 1e400"})
    void refusesWhatIsNoNumber(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> PointsFile.read(file, STANDARD, PARTS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("needs a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "- loss", "just text", "12"})
    void refusesAFileWithoutLinesOfIdAndPoints(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> PointsFile.read(file, STANDARD, PARTS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("needs lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loss: [1", "loss: \"1", "\tloss: 1", "loss: 1\n  x: 2", "loss: *anchor", "loss: .nan", "loss: -.inf"
            })
    void refusesWhatIsNoYamlInOneLine(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> PointsFile.read(file, STANDARD, PARTS))
                .isInstanceOf(IOException.class)
                .message()
                .contains(file.toString())
                .doesNotContain("\n");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path file = folder.resolve("nowhere.yaml");

        assertThatThrownBy(() -> PointsFile.read(file, STANDARD, PARTS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere.yaml");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> PointsFile.read(folder, STANDARD, PARTS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("points.yaml"), text);
    }

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("loss", List.of("loss-one", "loss-zero"));
        parts.put("backward", List.of("backward-output"));
        return parts;
    }
}
