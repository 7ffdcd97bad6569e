package backcheck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

    private static final HandIn PROJECT = HandIn.of("anna/src/Network.java", HandIn.NETWORK)
            .with("anna/notes.txt", "x")
            .with("anna/src/Matrix.java", "package network; class Matrix {}");

    @TempDir
    private Path temporary;

    @Test
    void readsTheSourcesOfAZip() throws IOException {
        assertThat(Archives.read(PROJECT.zip(temporary.resolve("anna.zip"))))
                .extracting(RawFile::path)
                .containsExactly("anna/src/Network.java", "anna/src/Matrix.java");
    }

    @Test
    void readsTheirContent() throws IOException {
        List<RawFile> files = Archives.read(PROJECT.zip(temporary.resolve("anna.zip")));

        assertThat(files.get(0).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(HandIn.NETWORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.tar.gz", "anna.tgz", "ANNA.TAR.GZ"})
    void readsTheSourcesOfAZippedTar(String fileName) throws IOException {
        assertThat(Archives.read(PROJECT.tarGz(temporary.resolve(fileName))))
                .extracting(RawFile::path)
                .containsExactly("anna/src/Network.java", "anna/src/Matrix.java");
    }

    @Test
    void readsTheSourcesOfAPlainTar() throws IOException {
        assertThat(Archives.read(PROJECT.tar(temporary.resolve("anna.tar"))))
                .extracting(RawFile::path)
                .containsExactly("anna/src/Network.java", "anna/src/Matrix.java");
    }

    @Test
    void turnsTheSlashesOfAnotherSystem() throws IOException {
        Path zip = HandIn.of("anna\\src\\Network.java", HandIn.NETWORK).zip(temporary.resolve("anna.zip"));

        assertThat(Archives.read(zip)).extracting(RawFile::path).containsExactly("anna/src/Network.java");
    }

    @Test
    void unpacksNothingToTheDisk() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("in"));
        Path zip = HandIn.of("../../Network.java", HandIn.NETWORK).zip(folder.resolve("anna.zip"));

        Archives.read(zip);

        assertThat(temporary).isDirectoryRecursivelyContaining("glob:**anna.zip");
        assertThat(temporary).isDirectoryNotContaining("glob:**Network.java");
        assertThat(folder).isDirectoryNotContaining("glob:**Network.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.zip", "anna.tar.gz", "anna.tgz"})
    void refusesWhatIsNoArchive(String fileName) throws IOException {
        Path file = Files.writeString(temporary.resolve(fileName), HandIn.NETWORK);

        assertThat(refusal(file)).isEqualTo(Message.of("submission.damaged-archive", fileName));
    }

    @ParameterizedTest
    @CsvSource({"anna.zip, 2", "anna.zip, 20", "anna.tar.gz, 2", "anna.tar.gz, 20"})
    void refusesAnArchiveThatIsCutOff(String fileName, int part) throws IOException {
        Path path = temporary.resolve(fileName);
        byte[] whole = Files.readAllBytes(fileName.endsWith("zip") ? PROJECT.zip(path) : PROJECT.tarGz(path));
        Files.write(path, Arrays.copyOf(whole, whole.length / part));

        assertThat(refusal(path)).isEqualTo(Message.of("submission.damaged-archive", fileName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.zip", "anna.tar.gz", "anna.tar"})
    void takesADamagedByteForTheStudentsFaultOnly(String fileName) throws IOException {
        Path path = temporary.resolve(fileName);
        byte[] whole = Files.readAllBytes(
                fileName.endsWith("zip")
                        ? PROJECT.zip(path)
                        : fileName.endsWith("gz") ? PROJECT.tarGz(path) : PROJECT.tar(path));
        Random random = new Random(1);

        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Files.write(path, damaged);

            assertThatCode(() -> Intake.read(path)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesAnEncryptedZip() throws IOException {
        byte[] zip = HandIn.of("Network.java", HandIn.NETWORK).zipped();
        // the first bit of the flags, in the entry's own header and in the directory's
        zip[6] |= 1;
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        Path path = Files.write(temporary.resolve("anna.zip"), zip);

        assertThat(refusal(path)).isEqualTo(Message.of("submission.encrypted", "Network.java"));
    }

    @Test
    void refusesASourceThatUnpacksTooLarge() throws IOException {
        Path zip = HandIn.of("Network.java", HandIn.NETWORK)
                .with("Table.java", new byte[(1 << 20) + 1])
                .zip(temporary.resolve("anna.zip"));

        assertThat(refusal(zip)).isEqualTo(Message.of("submission.too-large", "Table.java"));
    }

    @Test
    void doesNotUnpackWhatIsNoSource() throws IOException {
        Path zip = HandIn.of("Network.java", HandIn.NETWORK)
                .with("film.mp4", new byte[8 << 20])
                .zip(temporary.resolve("anna.zip"));

        assertThat(Archives.read(zip)).hasSize(1);
    }

    @Test
    void passesOverLinksInATar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK}) {
                TarArchiveEntry entry = new TarArchiveEntry("Network.java", kind);
                entry.setLinkName("../secret");
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
        }
        Path path = Files.write(temporary.resolve("anna.tar"), bytes.toByteArray());

        assertThat(Archives.read(path)).isEmpty();
    }

    @Test
    void passesOverLinksAndFoldersInAZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("Network.java");
            // a symbolic link's mode on Unix
            link.setUnixMode(0120777);
            out.putArchiveEntry(link);
            out.write("../secret".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
            out.putArchiveEntry(new ZipArchiveEntry("folder.java/"));
            out.closeArchiveEntry();
        }
        Path path = Files.write(temporary.resolve("anna.zip"), bytes.toByteArray());

        assertThat(Archives.read(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.zip, true", "a.tar, true", "a.tar.gz, true", "a.tgz, true", "a.gz, false", "a.java, false"})
    void knowsAnArchiveByItsEnding(String fileName, boolean archive) {
        assertThat(Archives.isArchive(fileName)).isEqualTo(archive);
    }

    private static Message refusal(Path archive) {
        return catchThrowableOfType(DamagedException.class, () -> Archives.read(archive))
                .reason();
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        int i = 0;
        while (!Arrays.equals(Arrays.copyOfRange(bytes, i, i + part.length), part)) {
            i++;
        }
        return i;
    }
}
