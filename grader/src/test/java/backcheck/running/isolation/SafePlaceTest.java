package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class SafePlaceTest {

    @TempDir
    private Path temporary;

    private Path above;
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        above = Files.createDirectory(temporary.toRealPath().resolve("above"));
        folder = Files.createDirectories(above.resolve("between/folder"));
    }

    private static void mode(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void isBelowTheTemporaryFolderThatAllWriteToAndNobodyReplacesIn() throws IOException {
        assertThat(SafePlace.changeableByOthers(folder)).isEmpty();
        assertThat(SafePlace.isOurs(folder)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx----w-", "rwxrwxrwx"})
    void isNotBelowAFolderThatOthersMayWriteTo(String permissions) throws IOException {
        mode(above, permissions);

        assertThat(SafePlace.changeableByOthers(folder)).contains(above);
        assertThat(SafePlace.isOurs(folder)).isFalse();
    }

    @Test
    void isNotAFolderThatOthersMayWriteToEvenIfItIsSticky() throws IOException {
        Files.setAttribute(folder, "unix:mode", 01777);

        assertThat(SafePlace.isOurs(folder)).isFalse();
    }

    @Test
    void isNotBelowAnotherUsersFolder() throws IOException {
        Others.given(above);

        assertThat(SafePlace.changeableByOthers(folder)).contains(above);
        assertThat(SafePlace.isOurs(folder)).isFalse();
    }

    @Test
    void isNoLinkAndTheRealPathCounts() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        mode(above, "rwxrwxrwx");

        assertThat(SafePlace.isOurs(link)).isFalse();
        assertThat(SafePlace.changeableByOthers(link)).contains(above);
    }

    @Test
    void holdsFilesThatNobodyElseCanWriteToWhateverTheMask() throws IOException {
        Path file = folder.resolve("program.jar");

        OwnFile.open(file).close();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }
}
