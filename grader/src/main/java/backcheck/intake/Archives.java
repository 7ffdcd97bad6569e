package backcheck.intake;

import backcheck.grade.Message;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the Java sources out of an archive, into memory only: nothing is unpacked to a disk. */
final class Archives {

    /** The endings that fit a format, for the notice where none does. */
    private static final Map<Format, List<String>> ENDINGS = Map.of(
            Format.ZIP, List.of(".zip", ".jar"),
            Format.TAR, List.of(".tar"),
            Format.GZIP, List.of(".tar.gz", ".tgz"));

    private Archives() {}

    /** Whether a name promises an archive that can be read. */
    static boolean isArchive(String fileName) {
        return ENDINGS.keySet().stream().anyMatch(format -> fits(fileName, format));
    }

    private static boolean fits(String fileName, Format format) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.get(format).stream().anyMatch(lower::endsWith);
    }

    /**
     * Read what is in an archive.
     *
     * @param head its first bytes, by which it is known
     * @throws DamagedException if it is no archive, or over the limits
     * @throws UnreadableException if the disk fails
     */
    static Contents read(Upload archive, byte[] head) throws IOException {
        String fileName = archive.fileName();
        Format format = Format.of(head).orElseGet(() -> byName(fileName, head));
        Contents contents = new Contents();
        Budget budget = new Budget(fileName, size(archive));
        try {
            read(archive, format, contents, budget);
        } catch (IOException | RuntimeException e) {
            // the library's own complaints about hostile bytes are of many types
            throw refusal(e, fileName);
        }
        if (budget.isUntouched()) {
            throw new DamagedException(Message.of("submission.empty-archive", Paths.shown(fileName)));
        }
        if (!fits(fileName, format)) {
            contents.notice(Message.of("notice.other-format", Paths.shown(fileName), format.label()));
        }
        return contents;
    }

    private static long size(Upload archive) throws IOException {
        try (SeekableByteChannel channel = archive.bytes().open()) {
            return channel.size();
        }
    }

    private static void read(Upload archive, Format format, Contents contents, Budget budget) throws IOException {
        switch (format) {
            case TAR -> TarArchive.read(archive, contents, budget);
            case GZIP -> TarArchive.readZipped(archive, contents, budget);
            default -> ZipArchive.read(archive, contents, budget);
        }
    }

    /** Old tars have no mark, and a zip may begin with a program that unpacks it. */
    private static Format byName(String fileName, byte[] head) {
        return fits(fileName, Format.TAR) && TarArchive.isTar(head) ? Format.TAR : Format.ZIP;
    }

    /** What went wrong in our words; the library wraps what was thrown below it. */
    private static IOException refusal(Exception e, String fileName) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof DamagedException || cause instanceof UnreadableException)) {
            cause = cause.getCause();
        }
        return cause != null
                ? (IOException) cause
                : new DamagedException(Message.of("submission.damaged-archive", Paths.shown(fileName)));
    }
}
