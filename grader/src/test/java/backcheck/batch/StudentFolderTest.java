package backcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentFolderTest {

    @TempDir
    private Path folder;

    @Test
    void goesWithAllThatIsOurs() throws IOException {
        Path own = fill(folder.resolve("results/anna"));
        Files.writeString(own.resolve(".grade.json.part"), "half");

        StudentFolder.forget(folder.resolve("results"), "anna");

        assertThat(own).doesNotExist();
        assertThat(folder.resolve("results")).exists();
    }

    @Test
    void staysWithWhatIsSomebodyElses() throws IOException {
        Path own = fill(folder.resolve("results/anna"));
        Path notes = Files.writeString(own.resolve("notes.txt"), "see me");

        StudentFolder.forget(folder.resolve("results"), "anna");

        assertThat(Files.list(own)).containsExactly(notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other", "..", ".", "", "a/b", "link", "nowhere"})
    void isNeverElsewhere(String key) throws IOException {
        Path results = Files.createDirectories(folder.resolve("results"));
        Path other = fill(folder.resolve("other"));
        Path inner = fill(folder.resolve("results/a/b"));
        Files.createSymbolicLink(results.resolve("link"), other);

        StudentFolder.forget(results, key);

        assertThat(other.resolve("grade.json")).exists();
        assertThat(inner.resolve("grade.json")).exists();
    }

    private static Path fill(Path own) throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve("grade.json"), "{}");
        Files.writeString(own.resolve("TEST-grade.xml"), "<x/>");
        return own;
    }
}
