package backcheck.intake;

import backcheck.grade.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of a submission is read: bytes are counted after unpacking, whatever an archive's directory says. */
final class Budget {

    /** A solution has a few kB; a project with an IDE's litter a few MB. */
    private static final int MOST_SOURCE_MEGABYTES = 32;

    /** Unpacking this much takes a second or two. */
    private static final int MOST_UNPACKED_MEGABYTES = 512;

    /** A tar of ten thousand files, each with an extended header, lists them in 15 MB. */
    private static final int MOST_LISTED_MEGABYTES = 16;

    private static final int MOST_FILES = 10_000;
    private static final int LARGEST_FILE = 1 << 20;

    /** This repository's own sources, tests and build output shrink 6 to 11 times; a bomb a thousand times. */
    private static final int MOST_TIMES = 200;

    /** Below this an archive may shrink as well as it likes: a long row of one letter is no bomb. */
    private static final long FREE_OF_RATIO = 8L << 20;

    private final String archive;
    private final long packed;
    private long bytes;
    private long unpacked;
    private long fetched;
    private long listed;
    private int files;

    /** A budget for what is not packed. */
    Budget() {
        this("");
    }

    /** A budget for the bytes of an archive as they are, packed. */
    Budget(String archive) {
        this(archive, Long.MAX_VALUE);
    }

    /**
     * A budget for an archive.
     *
     * @param packed the archive's own size in bytes
     */
    Budget(String archive, long packed) {
        this.archive = archive;
        this.packed = packed;
    }

    /** Count one more file, of whatever kind. */
    void countFile() throws DamagedException {
        if (++files > MOST_FILES) {
            throw new DamagedException(Message.of("submission.too-many-files", MOST_FILES));
        }
    }

    /** Whether there was no file at all so far. */
    boolean isUntouched() {
        return files == 0;
    }

    /** Count what had to be read to get through an archive, wanted or not. */
    void unpack(long size) throws DamagedException {
        unpacked += size;
        if (unpacked > FREE_OF_RATIO && unpacked / MOST_TIMES > packed) {
            throw new DamagedException(Message.of("submission.bomb", Paths.shown(archive), MOST_TIMES));
        }
        if (unpacked > (long) MOST_UNPACKED_MEGABYTES << 20) {
            throw tooMuch();
        }
    }

    /** Count what was read of an archive as it is, packed. */
    void fetch(long size) throws DamagedException {
        fetched += size;
        if (fetched > (long) MOST_UNPACKED_MEGABYTES << 20) {
            throw tooMuch();
        }
    }

    /** Count what an archive says of its files, beside their content. */
    void list(long size) throws DamagedException {
        listed += size;
        if (listed > (long) MOST_LISTED_MEGABYTES << 20) {
            throw longList();
        }
    }

    /** Read a file to its end, within the limits. */
    byte[] read(InputStream in, String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            bytes += n;
            if (out.size() > LARGEST_FILE) {
                throw new DamagedException(Message.of("submission.too-large", Paths.shown(path)));
            }
            if (bytes > (long) MOST_SOURCE_MEGABYTES << 20) {
                throw new DamagedException(
                        Message.of("submission.too-many-sources", MOST_SOURCE_MEGABYTES, Paths.shown(path)));
            }
        }
        return out.toByteArray();
    }

    private DamagedException tooMuch() {
        return new DamagedException(
                Message.of("submission.too-much", Paths.shown(archive), MOST_UNPACKED_MEGABYTES));
    }

    /** What is said where an archive's table of contents goes on and on. */
    DamagedException longList() {
        return new DamagedException(Message.of("submission.long-list", Paths.shown(archive)));
    }
}
