package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFileTest {

    @TempDir
    private Path folder;

    @Test
    void isWrittenOnce() throws IOException {
        Path file = folder.resolve("new/run.json");
        FrozenFile.write(file, new byte[] {1, 2});

        FrozenFile.write(file, new byte[] {1, 2});

        assertThat(file).hasBinaryContent(new byte[] {1, 2});
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void isReplacedOnPurposeAlone() throws IOException {
        Path file = folder.resolve("run.json");
        FrozenFile.write(file, new byte[] {1});

        FrozenFile.replace(file, new byte[] {2});

        assertThat(file).hasBinaryContent(new byte[] {2});
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void isNeverChangedByAnotherPlan() throws IOException {
        Path file = folder.resolve("run.json");
        FrozenFile.write(file, new byte[] {1});

        assertThatThrownBy(() -> FrozenFile.write(file, new byte[] {2})).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void mayBeReadByWhoeverTheMaskLets() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));

        FrozenFile.write(folder.resolve("run.json"), new byte[] {1});

        assertThat(Files.getPosixFilePermissions(folder.resolve("run.json"))).isEqualTo(Files.getPosixFilePermissions(plain));
    }
}
