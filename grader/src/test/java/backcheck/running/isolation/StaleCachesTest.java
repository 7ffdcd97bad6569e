package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleCachesTest {

    private static final Duration LONG_AGO = Duration.ofDays(31);

    @TempDir
    private Path temporary;

    @Test
    void areRemovedWhenANewOneIsFilled() throws IOException {
        Path old = made("old");
        Path recent = made("recent");
        age(old, LONG_AGO);
        age(recent, Duration.ofDays(29));

        made("new");

        assertThat(temporary).isDirectoryNotContaining(path -> path.equals(old)).isDirectoryContaining(recent::equals);
        assertThat(kept("recent").whole()).isPresent();
        assertThat(temporary.toFile().list()).hasSize(2);
    }

    @Test
    void areNotThoseThatSomebodyHasAskedFor() throws IOException {
        Path asked = made("asked");
        Path filled = made("filled");
        age(asked, LONG_AGO);
        age(filled, LONG_AGO);

        kept("asked").whole();
        made("filled");
        made("new");

        assertThat(asked).isDirectory();
        assertThat(filled).isDirectory();
    }

    @Test
    void areRemovedTooWhereOneWasNeverFinishedOrRemovedInPart() throws IOException {
        Path old = made("old");
        Files.delete(old.resolve("lock"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(LONG_AGO)));

        made("new");

        assertThat(old).doesNotExist();
    }

    @Test
    void areOnlyFoldersThatNobodyElseCanWriteTo() throws IOException {
        Path open = made("open");
        age(open, LONG_AGO);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        made("new");

        assertThat(open).isDirectory();
    }

    @Test
    void areNotFoundBehindLinks() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path precious = Files.writeString(elsewhere.resolve("lock"), "precious");
        Files.setLastModifiedTime(precious, FileTime.from(Instant.now().minus(LONG_AGO)));
        Path link = Files.createSymbolicLink(temporary.resolve("backcheck.kept-link"), elsewhere);
        Path old = made("old");
        Files.createSymbolicLink(old.resolve("link"), elsewhere);
        age(old, LONG_AGO);

        made("new");

        assertThat(old).doesNotExist();
        assertThat(precious).hasContent("precious");
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    private Path made(String key) throws IOException {
        return kept(key).made(folder -> Files.writeString(folder.resolve("file"), "content"));
    }

    private CacheDirectory kept(String key) throws IOException {
        return new CacheDirectory(temporary, key);
    }

    private static void age(Path folder, Duration by) throws IOException {
        Files.setLastModifiedTime(folder.resolve("lock"), FileTime.from(Instant.now().minus(by)));
    }
}
