package backcheck.intake;

import backcheck.grade.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
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

    static void read(Upload archive, Contents contents, Budget budget) throws IOException {
        try (MeteredChannel channel = new MeteredChannel(archive.bytes().open(), budget);
                ZipFile zip = open(channel)) {
            channel.beginContent();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                budget.countFile();
                EntryName name = EntryName.of(name(entry));
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

    /** The name as text, whether or not the zip says which characters it has. */
    static String name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        byte[] raw = entry.getRawName();
        boolean onUnix = entry.getPlatform() == ZipArchiveEntry.PLATFORM_UNIX;
        return toldBeside(entry, raw).orElseGet(() -> FileName.ofZip(raw, onUnix));
    }

    /** The name that some programs tell in UTF-8 beside the one in an older encoding, if it is still the same entry's. */
    private static Optional<String> toldBeside(ZipArchiveEntry entry, byte[] raw) {
        CRC32 sum = new CRC32();
        sum.update(raw);
        return entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField told
                        && told.getNameCRC32() == sum.getValue()
                ? Optional.of(new String(told.getUnicodeName(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    static FileKind kind(ZipArchiveEntry entry) {
        if (entry.isDirectory()) {
            return FileKind.FOLDER;
        }
        return switch (entry.getUnixMode() & SORT) {
            case 0, REGULAR -> FileKind.FILE;
            case FOLDER -> FileKind.FOLDER;
            case LINK -> FileKind.LINK;
            default -> FileKind.SPECIAL;
        };
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, Budget budget) throws IOException {
        String name = Paths.shown(name(entry));
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
            return budget.read(in, name(entry));
        } catch (DamagedException | UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedException(Message.of("submission.damaged-entry", Paths.shown(name(entry))));
        }
    }
}
