package backcheck.running.isolation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers whether anything has come out of a stream. */
final class ActivityTrackingStream extends FilterInputStream {

    private volatile boolean heard;

    ActivityTrackingStream(InputStream in) {
        super(in);
    }

    /** Whether anything has. */
    boolean heard() {
        return heard;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        heard |= read >= 0;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        heard |= read > 0;
        return read;
    }
}
