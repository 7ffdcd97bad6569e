package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheHandout() throws IOException {
        Path zip = folder.resolve("handout.zip");

        CommandLineRun run = CommandLineRun.of("export", "handout", "--out", zip.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(zip.toString());
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.getEntry("backpropagation/pom.xml")).isNotNull();
        }
    }

    @Test
    void letsWhoeverTheMaskLetsReadTheHandout() throws IOException {
        Path zip = folder.resolve("handout.zip");
        Path plain = Files.createFile(folder.resolve("plain"));

        CommandLineRun.of("export", "handout", "--out", zip.toString());

        assertThat(Files.getPosixFilePermissions(zip)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void asksWhatToExport() {
        CommandLineRun run = CommandLineRun.of("export");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("handout");
    }

    @Test
    void asksForTheFileToWrite() {
        CommandLineRun run = CommandLineRun.of("export", "handout");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() {
        CommandLineRun run = CommandLineRun.of("export", "handout", "--out", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: --out " + folder);
    }

    @Test
    void refusesAFileInAFolderThatIsNotThere() {
        Path zip = folder.resolve("nowhere/handout.zip");

        CommandLineRun run = CommandLineRun.of("export", "handout", "--out", zip.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: --out " + zip);
        assertThat(zip.getParent()).doesNotExist();
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        CommandLineRun run = CommandLineRun.of("export", "handout", "--out", file.resolve("handout.zip").toString());

        assertThat(run.code()).isEqualTo(2);
    }
}
