package backcheck.intake;

import backcheck.grade.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads the Java sources out of a tar, plain or packed by gzip. */
final class TarArchive {

    private static final int BUFFER = 1 << 16;

    /** Each byte of a name as a character; extended headers tell the characters themselves, in UTF-8. */
    private static final String RAW = "ISO-8859-1";

    private TarArchive() {}

    static void read(Upload archive, Contents contents, Budget budget) throws IOException {
        try (InputStream in = new BufferedInputStream(stream(archive), BUFFER)) {
            read(in, contents, budget);
        }
    }

    static void readZipped(Upload archive, Contents contents, Budget budget) throws IOException {
        String fileName = archive.fileName();
        try (InputStream file = stream(archive)) {
            MeteredStream raw = new MeteredStream(file, new Budget(fileName));
            raw.beginHeader();
            try (InputStream in = new BufferedInputStream(new GzipCompressorInputStream(raw), BUFFER)) {
                raw.beginContent();
                if (!isTar(in)) {
                    throw new DamagedException(Message.of("submission.no-tar", Paths.shown(fileName)));
                }
                read(in, contents, budget);
            }
        }
    }

    private static InputStream stream(Upload archive) throws IOException {
        MeteredChannel channel = new MeteredChannel(archive.bytes().open(), new Budget(archive.fileName()));
        channel.beginContent();
        return Channels.newInputStream(channel);
    }

    /** Whether a tar begins here: by its mark, by the sum of an older header, or by the zeros of one without files. */
    static boolean isTar(InputStream in) throws IOException {
        in.mark(Format.HEAD);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        return isTar(head);
    }

    static boolean isTar(byte[] head) {
        return head.length == Format.HEAD
                && (Format.of(head).filter(Format.TAR::equals).isPresent()
                        || Arrays.equals(head, new byte[Format.HEAD])
                        || hasSum(head));
    }

    private static boolean hasSum(byte[] head) {
        try {
            return TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException e) {
            // where a header keeps its sum there isn't even a number
            return false;
        }
    }

    private static void read(InputStream in, Contents contents, Budget budget) throws IOException {
        MeteredStream metered = new MeteredStream(in, budget);
        TarArchiveInputStream tar = new TarArchiveInputStream(metered, RAW);
        for (TarArchiveEntry entry = next(tar, metered); entry != null; entry = next(tar, metered)) {
            budget.countFile();
            if (entry.isSparse()) {
                // its holes can be of any size, and cost no byte of the archive
                throw new DamagedException(Message.of("submission.unknown-packing", Paths.shown(name(entry))));
            }
            EntryName name = EntryName.of(name(entry));
            if (contents.wants(name, kind(entry))) {
                contents.add(new RawFile(name.path(), budget.read(tar, name(entry))));
            }
        }
        // to the end, where gzip keeps the sum over all
        metered.transferTo(OutputStream.nullOutputStream());
    }

    /** The content before is read here, not by the library, so that it isn't counted as part of a header. */
    private static TarArchiveEntry next(TarArchiveInputStream tar, MeteredStream metered) throws IOException {
        metered.beginContent();
        if (tar.getCurrentEntry() != null) {
            tar.transferTo(OutputStream.nullOutputStream());
        }
        metered.beginHeader();
        TarArchiveEntry entry = tar.getNextEntry();
        metered.beginContent();
        return entry;
    }

    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        boolean raw = name.chars().allMatch(c -> c < 0x100);
        return raw ? FileName.ofArchive(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
    }

    private static FileKind kind(TarArchiveEntry entry) {
        return switch (entry.getLinkFlag()) {
            case TarConstants.LF_LINK, TarConstants.LF_SYMLINK -> FileKind.LINK;
            case TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO -> FileKind.SPECIAL;
            default -> entry.isDirectory() ? FileKind.FOLDER : FileKind.FILE;
        };
    }
}
