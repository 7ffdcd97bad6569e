package backcheck.course.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a file, one at a time: a file of any length needs the memory of its longest line. */
final class Lines {

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int length;
    private long offset;
    private boolean whole;
    private boolean ended;

    /** Read a stream from its beginning. */
    Lines(InputStream in) {
        this.in = in;
    }

    /** Go to the next line, and tell whether there is one. */
    boolean next() throws IOException {
        offset += length + (whole ? 1 : 0);
        from += length + (whole ? 1 : 0);
        length = 0;
        whole = false;
        while (true) {
            for (; from + length < to; length++) {
                if (buffer[from + length] == '\n') {
                    whole = true;
                    return true;
                }
            }
            if (length > Line.LONGEST || !fill()) {
                return length > 0;
            }
        }
    }

    /** Tell where the line begins in the file. */
    long offset() {
        return offset;
    }

    /** Tell whether a line break ends it; without one it was cut off, or is longer than any that we write. */
    boolean isWhole() {
        return whole;
    }

    /** Tell its length, without the line break. */
    int length() {
        return length;
    }

    /** Copy it. */
    byte[] bytes() {
        return Arrays.copyOfRange(buffer, from, from + length);
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, to, buffer.length - to);
        ended = read < 0;
        to += Math.max(0, read);
        return !ended;
    }
}
