package backcheck.course.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void isMadeOnceAndFollowsNoLink() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Files.createDirectories(folder.resolve("other")));
        Files.writeString(folder.resolve("file"), "mine");

        assertThat(StudentFolder.open(folder, "anna")).isEqualTo(StudentFolder.open(folder, "anna")).isDirectory();
        for (String name : new String[] {"link", "file"}) {
            assertThatThrownBy(() -> StudentFolder.open(folder, name)).isInstanceOf(IOException.class).hasMessageContaining("remove it");
        }
    }

    @Test
    void holdsFilesThatAreWrittenInThePlaceOfLinks() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "mine");
        Files.createSymbolicLink(folder.resolve("grade.json"), other);
        Files.createSymbolicLink(folder.resolve(".grade.json.part"), other);

        AtomicFile.write(folder.resolve("grade.json"), "{}");

        assertThat(folder.resolve("grade.json")).isRegularFile().hasContent("{}");
        assertThat(Files.isSymbolicLink(folder.resolve("grade.json"))).isFalse();
        assertThat(other).hasContent("mine");
    }

    private static Path fill(Path own) throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve("grade.json"), "{}");
        Files.writeString(own.resolve("TEST-grade.xml"), "<x/>");
        Files.writeString(own.resolve("report.txt"), "x");
        return own;
    }
}
