package backcheck.submission;

import backcheck.grade.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Reads the Java sources out of a zip; what is no source is not even unpacked. */
final class ZipArchive {

    /** The bits of a Unix mode that say what sort of file it is. */
    private static final int SORT = 0170000;

    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    private ZipArchive() {}

    static void read(Path archive, Contents contents, Budget budget) throws IOException {
        try (MeteredChannel channel = new MeteredChannel(Files.newByteChannel(archive), budget);
                ZipFile zip = open(channel)) {
            channel.beginContent();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                budget.countFile();
                EntryName name = EntryName.of(entry.getName());
                if (contents.wants(name, kind(entry))) {
                    contents.add(new RawFile(name.path(), bytes(zip, entry, budget)));
                }
            }
        }
    }

    /** Names and sizes come from the table of contents alone: a file's own header may say something else. */
    private static ZipFile open(MeteredChannel channel) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setIgnoreLocalFileHeader(true)
                .setUseUnicodeExtraFields(false)
                .get();
    }

    private static Contents.Kind kind(ZipArchiveEntry entry) {
        if (entry.isDirectory()) {
            return Contents.Kind.FOLDER;
        }
        return switch (entry.getUnixMode() & SORT) {
            case 0, REGULAR -> Contents.Kind.FILE;
            case FOLDER -> Contents.Kind.FOLDER;
            case LINK -> Contents.Kind.LINK;
            default -> Contents.Kind.SPECIAL;
        };
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, Budget budget) throws IOException {
        String name = Paths.shown(entry.getName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new DamagedException(Message.of("submission.encrypted", name));
        }
        // the library knows more, but some only with further libraries; these two are what zip programs write
        if (entry.getMethod() != ZipMethod.DEFLATED.getCode() && entry.getMethod() != ZipMethod.STORED.getCode()) {
            throw new DamagedException(Message.of("submission.unknown-packing", name));
        }
        byte[] bytes = unpacked(zip, entry, budget);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new DamagedException(Message.of("submission.damaged-entry", name));
        }
        return bytes;
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, Budget budget) throws IOException {
        try (InputStream in = new MeteredStream(zip.getInputStream(entry), budget)) {
            return budget.read(in, entry.getName());
        } catch (DamagedException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedException(Message.of("submission.damaged-entry", Paths.shown(entry.getName())));
        }
    }
}
