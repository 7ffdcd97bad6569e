package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TarArchiveTest {

    private static final int BLOCK = 512;
    private static final HandIn ONE = HandIn.of("Network.java", HandIn.NETWORK);

    @TempDir
    private Path temporary;

    @Test
    void readsWhatIsInASource() throws IOException {
        List<RawFile> files = ArchivesTest.read(tar(ONE.tarred())).sources();

        assertThat(files.get(0).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(HandIn.NETWORK);
    }

    @Test
    void readsATarFromBeforeItHadAMark() throws IOException {
        byte[] tar = ONE.tarred();
        Arrays.fill(tar, 257, 265, (byte) 0);
        sum(tar);

        assertThat(ArchivesTest.read(tar(tar)).sources()).hasSize(1);
    }

    @Test
    void readsNamesOfWhateverLength() throws IOException {
        String path = "a-folder-with-a-long-name/".repeat(10) + "Network.java";

        assertThat(ArchivesTest.read(tar(HandIn.of(path, HandIn.NETWORK).tarred())).sources())
                .extracting(RawFile::path)
                .containsExactly(path);
    }

    @Test
    void passesOverNamesThatLeadOut() throws IOException {
        HandIn hostile = HandIn.of("../Network.java", "x").with("/etc/passwd", "x").with("C:\\a.java", "x");

        assertThat(ArchivesTest.passed(tar(hostile.tarred())))
                .containsExactly("TRAVERSAL ../Network.java", "ABSOLUTE /etc/passwd", "ABSOLUTE C:\\a.java");
    }

    @ParameterizedTest
    @CsvSource({"1, LINK", "2, LINK", "3, SPECIAL", "4, SPECIAL", "6, SPECIAL"})
    void passesOverWhatIsNoFile(char kind, String reason) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("Network.java", (byte) kind);
        entry.setLinkName("../secret");

        assertThat(ArchivesTest.passed(tar(tarOf(entry)))).containsExactly(reason + " Network.java");
    }

    @ParameterizedTest
    @CsvSource({"5", "0"})
    void passesOverFolders(char kind) throws IOException {
        Contents contents = ArchivesTest.read(tar(tarOf(new TarArchiveEntry("folder.java/", (byte) kind))));

        assertThat(contents.sources()).isEmpty();
        assertThat(contents.passed()).isEmpty();
    }

    @Test
    void refusesAFileWithHoles() throws IOException {
        byte[] tar = ONE.tarred();
        tar[156] = TarConstants.LF_GNUTYPE_SPARSE;
        // its size with the holes: 8 GB
        Arrays.fill(tar, 483, 494, (byte) '7');
        sum(tar);

        assertThat(refusal("anna.tar", tar)).isEqualTo(Message.of("submission.unknown-packing", "Network.java"));
    }

    @Test
    void refusesAFileThatIsCutOff() throws IOException {
        byte[] tar = ONE.tarred();

        assertThat(refusal("anna.tar", Arrays.copyOf(tar, BLOCK + 10)))
                .isEqualTo(Message.of("submission.damaged-archive", "anna.tar"));
    }

    @Test
    void refusesAZippedTarWhoseSumIsWrong() throws IOException {
        byte[] gzip = ONE.tarGzipped();
        gzip[gzip.length - 8]++;

        assertThat(refusal("anna.tar.gz", gzip)).isEqualTo(Message.of("submission.damaged-archive", "anna.tar.gz"));
    }

    @Test
    void refusesAZippedFileThatIsNoTar() throws IOException {
        byte[] gzip = gzipped(HandIn.NETWORK.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal("Network.java.gz", gzip)).isEqualTo(Message.of("submission.no-tar", "Network.java.gz"));
    }

    @Test
    void refusesAZippedTextThatIsLongerThanAHeader() throws IOException {
        byte[] gzip = gzipped("package network; ".repeat(100).getBytes(StandardCharsets.UTF_8));

        assertThat(refusal("Network.java.gz", gzip)).isEqualTo(Message.of("submission.no-tar", "Network.java.gz"));
    }

    @Test
    void refusesATextThatIsCalledATar() throws IOException {
        byte[] text = "package network; ".repeat(100).getBytes(StandardCharsets.UTF_8);

        assertThat(refusal("anna.tar", text)).isEqualTo(Message.of("submission.damaged-archive", "anna.tar"));
    }

    @Test
    void refusesABomb() throws IOException {
        byte[] gzip = new HandIn().with("film.mp4", new byte[9 << 20]).tarGzipped();

        assertThat(refusal("anna.tar.gz", gzip)).isEqualTo(Message.of("submission.bomb", "anna.tar.gz", 200));
    }

    @Test
    void refusesANameWithoutEnd() throws IOException {
        byte[] random = new byte[9 << 20];
        new Random(1).nextBytes(random);
        TarArchiveEntry entry = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
        entry.setSize(random.length);

        assertThat(refusal("anna.tar", tarOf(entry, random))).isEqualTo(Message.of("submission.long-list", "anna.tar"));
    }

    @Test
    void refusesHeadersWithoutEnd() throws IOException {
        byte[] header = new byte[BLOCK];
        new TarArchiveEntry("x", TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER).writeEntryHeader(header);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            many.write(header);
        }

        assertThat(refusal("anna.tar", many.toByteArray())).isEqualTo(Message.of("submission.long-list", "anna.tar"));
    }

    @Test
    void refusesMoreHeadersThanAllFilesNeed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < 90; i++) {
                TarArchiveEntry entry = new TarArchiveEntry("a" + i);
                entry.addPaxHeader("comment", "x".repeat(200_000));
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
        }

        assertThat(refusal("anna.tar", bytes.toByteArray())).isEqualTo(Message.of("submission.long-list", "anna.tar"));
    }

    private Message refusal(String fileName, byte[] bytes) throws IOException {
        return ArchivesTest.refusal(Files.write(temporary.resolve(fileName), bytes));
    }

    private Path tar(byte[] bytes) throws IOException {
        return Files.write(temporary.resolve("anna.tar"), bytes);
    }

    private static byte[] tarOf(TarArchiveEntry entry, byte... content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    /** Write the sum of the first header anew. */
    private static void sum(byte[] tar) {
        Arrays.fill(tar, 148, 156, (byte) ' ');
        TarUtils.formatCheckSumOctalBytes(TarUtils.computeCheckSum(Arrays.copyOf(tar, BLOCK)), tar, 148, 8);
    }
}
