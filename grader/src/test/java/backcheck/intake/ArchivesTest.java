package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backcheck.grade.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

    @ParameterizedTest
    @ValueSource(strings = {"anna.zip", "anna.ZIP", "anna.jar"})
    void readAZip(String fileName) throws IOException {
        Contents contents = read(PROJECT.zip(temporary.resolve(fileName)));

        assertThat(contents.sources())
                .extracting(RawFile::path)
                .containsExactly("anna/src/Network.java", "anna/src/Matrix.java");
        assertThat(contents.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.tar.gz", "anna.tgz", "ANNA.TAR.GZ"})
    void readAZippedTar(String fileName) throws IOException {
        Contents contents = read(PROJECT.tarGz(temporary.resolve(fileName)));

        assertThat(contents.sources())
                .extracting(RawFile::path)
                .containsExactly("anna/src/Network.java", "anna/src/Matrix.java");
        assertThat(contents.notices()).isEmpty();
    }

    @Test
    void readAPlainTar() throws IOException {
        Contents contents = read(PROJECT.tar(temporary.resolve("anna.tar")));

        assertThat(contents.sources()).hasSize(2);
        assertThat(contents.notices()).isEmpty();
    }

    @Test
    void readAnArchiveUnderTheNameOfAnotherAndSaySo() throws IOException {
        Contents contents = read(PROJECT.zip(temporary.resolve("anna.tar.gz")));

        assertThat(contents.sources()).hasSize(2);
        assertThat(contents.notices())
                .containsExactly(Message.of("notice.other-format", "anna.tar.gz", Message.of("format.zip")));
    }

    @Test
    void readAZipBehindAProgramThatUnpacksIt() throws IOException {
        byte[] zip = PROJECT.zipped();
        byte[] program = new byte[zip.length + 100];
        System.arraycopy(zip, 0, program, 100, zip.length);
        Path path = Files.write(temporary.resolve("anna.zip"), program);

        assertThat(read(path).sources()).hasSize(2);
    }

    @Test
    void unpackNothingToTheDisk() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("in"));
        Path zip = HandIn.of("../../Network.java", HandIn.NETWORK).zip(folder.resolve("anna.zip"));

        read(zip);

        assertThat(temporary).isDirectoryRecursivelyContaining("glob:**anna.zip");
        assertThat(temporary).isDirectoryNotContaining("glob:**Network.java");
        assertThat(folder).isDirectoryNotContaining("glob:**Network.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.zip", "anna.tar", "anna.tar.gz", "anna.tgz"})
    void refuseWhatIsNoArchive(String fileName) throws IOException {
        Path file = Files.writeString(temporary.resolve(fileName), HandIn.NETWORK);

        assertThat(refusal(file)).isEqualTo(Message.of("submission.damaged-archive", fileName));
    }

    @ParameterizedTest
    @CsvSource({"anna.zip, 2", "anna.zip, 20", "anna.tar.gz, 2", "anna.tar.gz, 20"})
    void refuseAnArchiveThatIsCutOff(String fileName, int part) throws IOException {
        byte[] whole = fileName.endsWith("zip") ? PROJECT.zipped() : PROJECT.tarGzipped();
        Path path = Files.write(temporary.resolve(fileName), Arrays.copyOf(whole, whole.length / part));

        assertThat(refusal(path)).isEqualTo(Message.of("submission.damaged-archive", fileName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.zip", "anna.tar", "anna.tar.gz"})
    void refuseAnArchiveWithoutFiles(String fileName) throws IOException {
        HandIn nothing = new HandIn();
        byte[] bytes = fileName.endsWith("zip")
                ? nothing.zipped()
                : fileName.endsWith("gz") ? nothing.tarGzipped() : nothing.tarred();
        Path path = Files.write(temporary.resolve(fileName), bytes);

        assertThat(refusal(path)).isEqualTo(Message.of("submission.empty-archive", fileName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.zip", "anna.tar.gz", "anna.tar"})
    void takeADamagedByteForTheStudentsFaultOnly(String fileName) throws IOException {
        byte[] whole = fileName.endsWith("zip")
                ? PROJECT.zipped()
                : fileName.endsWith("gz") ? PROJECT.tarGzipped() : PROJECT.tarred();
        Path path = temporary.resolve(fileName);
        Random random = new Random(1);

        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Files.write(path, damaged);

            assertThatCode(() -> Intake.read(path)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.zip, true", "a.jar, true", "a.tar, true", "a.tar.gz, true", "a.tgz, true", "a.gz, false", "a.java, false"
    })
    void areKnownByTheirEnding(String fileName, boolean archive) {
        assertThat(Archives.isArchive(fileName)).isEqualTo(archive);
    }

    static Contents read(Path archive) throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        return Archives.read(
                Upload.of(archive, archive.getFileName().toString(), FileKind.FILE), Arrays.copyOf(bytes, Math.min(bytes.length, Format.HEAD)));
    }

    static Message refusal(Path archive) {
        return catchThrowableOfType(DamagedException.class, () -> read(archive)).reason();
    }

    static List<String> passed(Path archive) throws IOException {
        return read(archive).passed().stream()
                .map(file -> file.reason() + " " + file.path())
                .toList();
    }
}
