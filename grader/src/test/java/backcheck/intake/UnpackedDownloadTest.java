package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackedDownloadTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM437", "ISO-8859-1"})
    void readsNamesWhateverTheirCharacters(String charset) throws IOException {
        Path zip = temporary.resolve("class.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName(charset))) {
            out.putNextEntry(new ZipEntry("Anna Müller/Network.java"));
            out.write('a');
        }

        UnpackedDownload download = UnpackedDownload.from(zip, temporary);

        assertThat(download.paths()).containsExactly("Anna Müller/Network.java");
        assertThat(text(download, "Anna Müller/Network.java")).isEqualTo("a");
    }

    @Test
    void takesTheNameThatAZipTellsBesideAnOlderOne() throws IOException {
        Path zip = temporary.resolve("class.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            out.setEncoding("IBM437");
            out.setUseLanguageEncodingFlag(false);
            out.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS);
            out.putArchiveEntry(new ZipArchiveEntry("学生/Network.java"));
            out.closeArchiveEntry();
        }

        assertThat(UnpackedDownload.from(zip, temporary).paths()).containsExactly("学生/Network.java");
    }

    @Test
    void opensNoLinks() throws IOException {
        Path zip = temporary.resolve("class.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("mallory.zip");
            entry.setUnixMode(0120777);
            out.putArchiveEntry(entry);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }

        try (SealedFolder.Opened file = UnpackedDownload.from(zip, temporary).open("mallory.zip")) {
            assertThat(file.kind()).isEqualTo(FileKind.LINK);
            assertThat(file.channel()).isEmpty();
        }
    }

    @Test
    void losesNothingButTheEntryThatIsDamaged() throws IOException {
        Path zip = HandIn.of("anna/Network.java", "a".repeat(500)).with("ben/Network.java", "b").zip(temporary.resolve("class.zip"));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[50] ^= 0x55;
        Files.write(zip, bytes);

        UnpackedDownload download = UnpackedDownload.from(zip, temporary);

        assertThat(text(download, "ben/Network.java")).isEqualTo("b");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> download.open("anna/Network.java"))
                .withMessageContaining("anna/Network.java in the zip is damaged");
    }

    @Test
    void takesNoneOfTwoFilesOfOneName() throws IOException {
        Path zip = temporary.resolve("class.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            for (String path : new String[] {"anna/Network.java", "anna/Network.java", "ben/Network.java"}) {
                out.putArchiveEntry(new ZipArchiveEntry(path));
                out.write(path.charAt(0));
                out.closeArchiveEntry();
            }
        }

        UnpackedDownload download = UnpackedDownload.from(zip, temporary);

        assertThat(text(download, "ben/Network.java")).isEqualTo("b");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> download.open("anna/Network.java"))
                .withMessageContaining("more than once");
    }

    @Test
    void saysThatAZipIsDamagedAsAWhole() throws IOException {
        Path zip = Files.writeString(temporary.resolve("class.zip"), "PK no zip");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> UnpackedDownload.from(zip, temporary))
                .withMessageContaining("download it again");
    }

    private static String text(UnpackedDownload download, String path) throws IOException {
        try (SealedFolder.Opened file = download.open(path)) {
            return new String(Channels.newInputStream(file.channel().orElseThrow()).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
