package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipArchiveTest {

    private static final byte[] TABLE = {'P', 'K', 1, 2};

    @TempDir
    private Path temporary;

    @Test
    void readsWhatIsInASource() throws IOException {
        List<RawFile> files = ArchivesTest.read(zip(HandIn.of("Network.java", HandIn.NETWORK))).sources();

        assertThat(files.get(0).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(HandIn.NETWORK);
    }

    @Test
    void turnsTheSlashesOfAnotherSystem() throws IOException {
        Path zip = zip(HandIn.of("anna\\src\\Network.java", HandIn.NETWORK));

        assertThat(ArchivesTest.read(zip).sources()).extracting(RawFile::path).containsExactly("anna/src/Network.java");
    }

    @Test
    void doesNotUnpackWhatIsNoSource() throws IOException {
        Path zip = zip(HandIn.of("Network.java", HandIn.NETWORK)
                .with("film.mp4", new byte[64 << 20])
                .with("target/Network.java", new byte[2 << 20]));

        assertThat(ArchivesTest.read(zip).sources()).hasSize(1);
    }

    @Test
    void passesOverNamesThatLeadOut() throws IOException {
        Path zip = zip(HandIn.of("../Network.java", "x").with("/etc/passwd", "x").with("a\\..\\b", "x"));

        assertThat(ArchivesTest.passed(zip))
                .containsExactly("TRAVERSAL ../Network.java", "ABSOLUTE /etc/passwd", "TRAVERSAL a/../b");
    }

    @ParameterizedTest
    @CsvSource({
        "0120777, LINK Network.java",
        "0010644, SPECIAL Network.java",
        "0020644, SPECIAL Network.java",
        "0060644, SPECIAL Network.java",
        "0140644, SPECIAL Network.java"
    })
    void passesOverWhatIsNoFile(String mode, String passed) throws IOException {
        Path zip = zip("Network.java", Integer.parseInt(mode, 8));

        assertThat(ArchivesTest.passed(zip)).containsExactly(passed);
    }

    @ParameterizedTest
    @CsvSource({"folder.java/, 0", "folder.java, 040755"})
    void passesOverFolders(String name, String mode) throws IOException {
        Contents contents = ArchivesTest.read(zip(name, Integer.parseInt(mode, 8)));

        assertThat(contents.sources()).isEmpty();
        assertThat(contents.passed()).isEmpty();
    }

    @Test
    void refusesAnEncryptedSource() throws IOException {
        byte[] zip = HandIn.of("Network.java", HandIn.NETWORK).zipped();
        // the first bit of the flags, in the directory
        zip[indexOf(zip, TABLE) + 8] |= 1;

        assertThat(refusal(zip)).isEqualTo(Message.of("submission.encrypted", "Network.java"));
    }

    @ParameterizedTest
    @CsvSource({"1", "6", "9", "12", "14", "93", "95", "98", "99", "4711"})
    void refusesAWayOfPackingThatFewProgramsKnow(int method) throws IOException {
        byte[] zip = HandIn.of("Network.java", HandIn.NETWORK).zipped();
        zip[indexOf(zip, TABLE) + 10] = (byte) method;
        zip[indexOf(zip, TABLE) + 11] = (byte) (method >> 8);

        assertThat(refusal(zip)).isEqualTo(Message.of("submission.unknown-packing", "Network.java"));
    }

    @Test
    void refusesASourceWhoseSumIsWrong() throws IOException {
        byte[] zip = HandIn.of("Network.java", HandIn.NETWORK).zipped();
        zip[indexOf(zip, TABLE) + 16]++;

        assertThat(refusal(zip)).isEqualTo(Message.of("submission.damaged-entry", "Network.java"));
    }

    @Test
    void refusesASourceWhosePackedBytesAreDamaged() throws IOException {
        byte[] zip = HandIn.of("Network.java", HandIn.NETWORK).zipped();
        Arrays.fill(zip, 45, 60, (byte) -1);

        assertThat(refusal(zip)).isEqualTo(Message.of("submission.damaged-entry", "Network.java"));
    }

    @Test
    void believesNoSizeThatIsClaimed() throws IOException {
        byte[] zip = new HandIn().with("Network.java", new byte[(1 << 20) + 1]).zipped();
        // the unpacked size, in the directory: 10 bytes
        Arrays.fill(zip, indexOf(zip, TABLE) + 24, indexOf(zip, TABLE) + 28, (byte) 0);
        zip[indexOf(zip, TABLE) + 24] = 10;

        assertThat(refusal(zip)).isEqualTo(Message.of("submission.too-large", "Network.java"));
    }

    @Test
    void refusesABomb() throws IOException {
        HandIn bomb = new HandIn();
        for (int i = 0; i < 10; i++) {
            bomb.with("A" + i + ".java", new byte[1 << 20]);
        }

        assertThat(refusal(bomb.zipped())).isEqualTo(Message.of("submission.bomb", "anna.zip", 200));
    }

    @Test
    void refusesMoreFilesThanAnyProjectHas() throws IOException {
        HandIn many = new HandIn();
        for (int i = 0; i <= 10_000; i++) {
            many.with("a" + i, "");
        }

        assertThat(refusal(many.zipped())).isEqualTo(Message.of("submission.too-many-files", 10_000));
    }

    @Test
    void refusesATableThatGoesOnAndOn() throws IOException {
        HandIn many = new HandIn();
        for (int i = 0; i < 100; i++) {
            many.with("a".repeat(50_000) + i, "");
        }

        assertThat(refusal(many.zipped())).isEqualTo(Message.of("submission.long-list", "anna.zip"));
    }

    private Message refusal(byte[] zip) throws IOException {
        return ArchivesTest.refusal(Files.write(temporary.resolve("anna.zip"), zip));
    }

    private Path zip(HandIn handIn) throws IOException {
        return handIn.zip(temporary.resolve("anna.zip"));
    }

    /** A zip of one entry with a mode as Unix gives it. */
    private Path zip(String name, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(mode);
            out.putArchiveEntry(entry);
            out.write("../secret".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        return Files.write(temporary.resolve("anna.zip"), bytes.toByteArray());
    }

    static int indexOf(byte[] bytes, byte[] part) {
        int i = 0;
        while (!Arrays.equals(Arrays.copyOfRange(bytes, i, i + part.length), part)) {
            i++;
        }
        return i;
    }
}
