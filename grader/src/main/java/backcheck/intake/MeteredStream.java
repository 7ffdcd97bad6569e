package backcheck.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read through it, so that an archive's own tables can't grow without bound in a library's memory. */
final class MeteredStream extends FilterInputStream {

    /** What one entry says of itself at most; a tar's takes 2 kB where its names are long. */
    private static final long LARGEST_HEADER = 256L << 10;

    private static final long NO_HEADER = -1;

    private final Budget budget;
    private long header = NO_HEADER;

    MeteredStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /** Read an entry's header from here on, which has its own limits. */
    void beginHeader() {
        header = LARGEST_HEADER;
    }

    /** Read a file's content from here on. */
    void beginContent() {
        header = NO_HEADER;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = in.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long n) throws DamagedException {
        budget.unpack(n);
        if (header == NO_HEADER) {
            return;
        }
        budget.list(n);
        header = Math.max(0, header - n);
        if (header == 0) {
            throw budget.longList();
        }
    }
}
