package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void isRemovedWithAllThatIsInIt() throws IOException {
        PrivateFolder folder = PrivateFolder.below(temporary);
        Files.createDirectories(folder.path().resolve("a/b"));

        folder.close();

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void leavesTheFolderOfAJudgeThatLives() throws IOException {
        try (PrivateFolder first = PrivateFolder.below(temporary);
                PrivateFolder second = PrivateFolder.below(temporary)) {
            assertThat(first.path()).isDirectory().isNotEqualTo(second.path());
        }
    }

    @Test
    void staysItsJudgesOwnWhileAnotherProcessLooksForAbandonedOnes() throws Exception {
        try (PrivateFolder first = PrivateFolder.below(temporary);
                PrivateFolder second = PrivateFolder.below(temporary)) {
            Process other = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            PrivateFolderTest.class.getName(), temporary.toString())
                    .inheritIO()
                    .start();

            assertThat(other.waitFor()).isZero();

            assertThat(first.path()).isDirectory();
            assertThat(second.path()).isDirectory();
        }
    }

    /** The other process: it makes a folder and removes it. */
    public static void main(String[] args) throws IOException {
        PrivateFolder.below(Path.of(args[0])).close();
    }

    @Test
    void removesTheFolderOfAJudgeThatWasKilled() throws IOException {
        Path abandoned = Files.createDirectories(temporary.resolve("backcheck-4711"));
        Files.createFile(abandoned.resolve("lock"));
        Files.createFile(abandoned.resolve("worker.jar"));

        PrivateFolder.below(temporary).close();

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void leavesWhatIsNoFolderOfOurs() throws IOException {
        Path noLock = Files.createDirectories(temporary.resolve("backcheck-notes"));
        Path file = Files.createFile(temporary.resolve("backcheck-list"));
        Path elsewhere = Files.createDirectories(temporary.resolve("kept"));
        Files.createFile(elsewhere.resolve("lock"));
        Path link = Files.createSymbolicLink(temporary.resolve("backcheck-link"), elsewhere);

        PrivateFolder.below(temporary).close();

        assertThat(noLock).exists();
        assertThat(file).exists();
        assertThat(link).exists();
        assertThat(elsewhere.resolve("lock")).exists();
    }
}
