package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path temporary;

    @Test
    void readsSourcesInTheOrderOfTheirPaths() throws IOException {
        HandIn.of("b/B.java", "b").with("a/C.java", "c").with("a/notes.txt", "x").folder(temporary);

        assertThat(read(temporary).sources()).extracting(RawFile::path).containsExactly("a/C.java", "b/B.java");
    }

    @Test
    void looksIntoNoFolderOfBuildOutput() throws IOException {
        HandIn.of("target/A.java", "a").with(".git/A.java", "a").with("A.java", "a").folder(temporary);

        assertThat(read(temporary).sources()).extracting(RawFile::path).containsExactly("A.java");
    }

    @Test
    void followsNoLinks() throws IOException {
        Path secret = Files.writeString(temporary.resolve("Secret.java"), HandIn.NETWORK);
        Path folder = Files.createDirectory(temporary.resolve("anna"));
        Files.createSymbolicLink(folder.resolve("Network.java"), secret);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("nothing"));

        assertThat(read(folder).sources()).isEmpty();
        assertThat(passed(folder)).containsExactlyInAnyOrder("LINK Network.java", "LINK loop", "LINK nowhere");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void opensNoFifo() throws IOException, InterruptedException {
        OddFiles.fifo(temporary.resolve("Network.java"));

        assertThat(passed(temporary)).containsExactly("SPECIAL Network.java");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void opensNoSocket() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(temporary.resolve("A.java")));

            assertThat(passed(temporary)).containsExactly("SPECIAL A.java");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void readsNothingOfAFolderOfWhichAPartIsClosed() throws IOException {
        Path closed = HandIn.of("closed/A.java", "a").with("B.java", "b").folder(temporary).resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "root may read everything");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(temporary))
                .withMessage("closed can't be read: check its permissions");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void judgesNamesAsAnArchiveWouldHaveThem() throws IOException {
        HandIn.of("a\nb.java", "x").with("..\\..\\C.java", "x").folder(temporary);

        assertThat(passed(temporary)).containsExactlyInAnyOrder("NAME a\nb.java", "TRAVERSAL ..\\..\\C.java");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsNamesThatAreNoText() throws IOException, InterruptedException {
        OddFiles.shell(temporary, "mkdir \"$(printf 'gr\\337e')\" && echo a > \"$(printf 'gr\\337e/A.java')\"", "sh");

        assertThat(read(temporary).sources()).singleElement().satisfies(file -> assertThat(file.path())
                .startsWith("gr")
                .endsWith("e/A.java"));
    }

    @Test
    void goesFortyFoldersDeepAndNoFurther() throws IOException {
        String deep = "a/".repeat(39);
        HandIn.of(deep + "A.java", "a").with(deep + "b/c/B.java", "b").folder(temporary);

        Contents contents = read(temporary);

        assertThat(contents.sources()).extracting(RawFile::path).containsExactly(deep + "A.java");
        assertThat(contents.passed()).containsExactly(SkippedFile.of(deep + "b/c", Reason.TOO_DEEP));
    }

    @Test
    void refusesMoreFilesThanAnyProjectHas() throws IOException {
        for (int i = 0; i <= 10_000; i++) {
            Files.createFile(temporary.resolve("a" + i));
        }

        DamagedException refused = catchThrowableOfType(DamagedException.class, () -> read(temporary));

        assertThat(refused.reason()).isEqualTo(Message.of("submission.too-many-files", 10_000));
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.write(temporary.resolve("Table.java"), new byte[(1 << 20) + 1]);

        DamagedException refused = catchThrowableOfType(DamagedException.class, () -> read(temporary));

        assertThat(refused.reason()).isEqualTo(Message.of("submission.too-large", "Table.java"));
    }

    @Test
    void blamesTheCallerForAFolderThatIsNotThere() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(temporary.resolve("nobody")));
    }

    private static Contents read(Path folder) throws IOException {
        return Folder.read(SealedFolder.at(folder));
    }

    private static List<String> passed(Path folder) throws IOException {
        return read(folder).passed().stream()
                .map(file -> file.reason() + " " + file.path())
                .toList();
    }
}
