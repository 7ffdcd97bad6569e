package backcheck.submission;

import backcheck.grade.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of a submission is read: bytes are counted after unpacking, whatever an archive's directory says. */
final class Budget {

    /** A solution has a few kB; a project with an IDE's litter a few MB. */
    private static final long MOST_BYTES = 32L << 20;

    /** Unpacking this much takes a second or two. */
    private static final long MOST_UNPACKED = 512L << 20;

    private static final int MOST_FILES = 10_000;
    private static final int LARGEST_FILE = 1 << 20;

    private long bytes;
    private long unpacked;
    private int files;

    /** Count one more file, of whatever kind. */
    void countFile() throws DamagedException {
        if (++files > MOST_FILES) {
            throw new DamagedException(Message.of("submission.too-many-files", MOST_FILES));
        }
    }

    /** Count what has to be unpacked to get past an entry of a tar, wanted or not. */
    void skip(long size, String path) throws DamagedException {
        unpacked += Math.max(0, size);
        if (unpacked > MOST_UNPACKED) {
            throw new DamagedException(Message.of("submission.too-large", path));
        }
    }

    /** Read a file to its end, within the limits. */
    byte[] read(InputStream in, String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            bytes += n;
            if (out.size() > LARGEST_FILE || bytes > MOST_BYTES) {
                throw new DamagedException(Message.of("submission.too-large", path));
            }
        }
        return out.toByteArray();
    }
}
