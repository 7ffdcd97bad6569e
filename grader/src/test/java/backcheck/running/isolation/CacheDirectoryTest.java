package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheDirectoryTest {

    @TempDir
    private Path temporary;

    private final AtomicInteger filled = new AtomicInteger();
    private CacheDirectory folder;

    @BeforeEach
    void name() throws IOException {
        folder = new CacheDirectory(temporary, "abc123");
    }

    private void fill(Path path) throws IOException {
        filled.incrementAndGet();
        Files.createDirectory(path.resolve("bin"));
        Files.writeString(path.resolve("bin/program"), "run");
    }

    @Test
    void isFilledOnceAndThenKept() throws IOException {
        assertThat(folder.whole()).isEmpty();

        Path first = folder.made(this::fill);
        Path second = new CacheDirectory(temporary, "abc123").made(this::fill);

        assertThat(first).isEqualTo(second);
        assertThat(filled).hasValue(1);
        assertThat(folder.whole()).contains(first);
        assertThat(first.resolve("bin/program")).hasContent("run");
    }

    @Test
    void isMadeAnewWhereAFileWasCleanedUpOrChanged() throws IOException {
        Path program = folder.made(this::fill).resolve("bin/program");

        Files.delete(program);
        assertThat(folder.whole()).isEmpty();
        folder.made(this::fill);
        Files.setLastModifiedTime(program, FileTime.fromMillis(0));
        assertThat(folder.whole()).isEmpty();
        folder.made(this::fill);

        assertThat(folder.whole()).isPresent();
        assertThat(filled).hasValue(3);
    }

    @Test
    void isNotUsedWhereItWasNeverFinished() throws IOException {
        assertThatIOException().isThrownBy(() -> folder.made(path -> {
            fill(path);
            throw new IOException("the disk is full");
        }));

        assertThat(folder.whole()).isEmpty();
        folder.made(this::fill);
        assertThat(folder.whole()).isPresent();
    }

    @Test
    void isNotUsedWhereOthersMayWriteToIt() throws IOException {
        Path path = folder.made(this::fill);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(folder.whole()).isEmpty();
        assertThatIOException().isThrownBy(() -> folder.made(this::fill)).withMessageContaining("somebody else");
    }

    @Test
    void isNoLinkToAnotherPlace() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(temporary.resolve("backcheck.kept-abc123"), elsewhere);

        assertThat(folder.whole()).isEmpty();
        assertThatIOException().isThrownBy(() -> folder.made(this::fill));
    }

    @Test
    void canBeReadByWhoeverAWorkerRunsAs() throws IOException {
        Path path = folder.made(inside -> {
            fill(inside);
            Files.setPosixFilePermissions(inside.resolve("bin/program"), PosixFilePermissions.fromString("rwx------"));
        });

        assertThat(Files.getPosixFilePermissions(path.resolve("bin/program")))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void isNotUsedInAPlaceThatOthersMayWriteTo() throws IOException {
        folder.made(this::fill);
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwx---"));

        assertThat(folder.whole()).isEmpty();
        assertThatIOException().isThrownBy(() -> folder.made(this::fill));
    }

    @Test
    void isNotUsedIfItIsAnotherUsers() throws IOException {
        Others.given(folder.made(this::fill));

        assertThat(folder.whole()).isEmpty();
        assertThatIOException().isThrownBy(() -> folder.made(this::fill)).withMessageContaining("somebody else");
    }

    @Test
    void isClosedToOthersUntilItIsWhole() throws IOException {
        folder.made(inside -> assertThat(Files.getPosixFilePermissions(inside))
                .isEqualTo(PosixFilePermissions.fromString("rwx------")));

        assertThat(folder.whole()).isPresent();
    }
}
