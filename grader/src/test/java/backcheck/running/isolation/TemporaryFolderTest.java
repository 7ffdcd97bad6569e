package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@DisabledOnOs(OS.WINDOWS)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class TemporaryFolderTest {

    private static final String PROPERTY = "java.io.tmpdir";

    private final String before = System.getProperty(PROPERTY);

    @TempDir
    private Path temporary;

    @AfterEach
    void putBack() {
        System.setProperty(PROPERTY, before);
    }

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(temporary.toRealPath().resolve(name));
        System.setProperty(PROPERTY, folder.toString());
        return folder;
    }

    @Test
    void hasNoProblemAsItIs() {
        assertThat(TemporaryFolder.problem()).isEmpty();
        assertThat(TemporaryFolder.runsPrograms()).isTrue();
    }

    @Test
    void mustBeThere() throws IOException {
        Files.delete(folder("gone"));

        assertThat(TemporaryFolder.problem().orElseThrow()).contains("gone", "does not exist", "-Djava.io.tmpdir=DIR");
    }

    @Test
    void mustHaveANameThatAClassPathHolds() throws IOException {
        folder("a:b");

        assertThat(TemporaryFolder.problem().orElseThrow()).contains("a:b", "class path", "-Djava.io.tmpdir=DIR");
        assertThatThrownBy(() -> Launcher.open(Optional.of(Level.PROCESS)))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("a:b");
    }

    @Test
    void mustBeOneInWhichOthersCanNotExchangeFiles() throws IOException {
        Path folder = folder("shared");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(TemporaryFolder.problem().orElseThrow()).contains("others could replace files", folder.toString());
        assertThatThrownBy(() -> Launcher.open(Optional.of(Level.PROCESS))).isInstanceOf(MachineException.class);
    }

    @Test
    void mustBeOneThatAnotherUserMayEnterWhereSubmissionsRunAsOne() throws IOException {
        assumeTrue(Machine.here().isRoot() && Machine.here().has(Machine.SETPRIV));
        Files.setPosixFilePermissions(folder("closed"), PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() -> Launcher.open(Optional.of(Level.USER)))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("may not enter " + temporary.toRealPath() + "/closed");
        Launcher.open(Optional.of(Level.PROCESS)).close();
        assertThat(temporary.resolve("closed")).isEmptyDirectory();
    }

    @Test
    void isTakenByItsRealPath() throws IOException {
        Path folder = folder("real");
        System.setProperty(PROPERTY, Files.createSymbolicLink(temporary.resolve("link"), folder).toString());

        assertThat(TemporaryFolder.path()).isEqualTo(folder);
    }
}
