package backcheck.running.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a submission prints to: the first bytes are kept for the student, the rest is dropped. Closing it does nothing. */
public final class PrintedText extends OutputStream {

    /** Twice what a report shows, so that the report can say that there was more. */
    private static final int MOST_BYTES = 8_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int total;

    @Override
    public synchronized void write(int b) {
        if (total < MOST_BYTES) {
            bytes.write(b);
            total++;
        }
    }

    @Override
    public synchronized void write(byte[] from, int offset, int length) {
        int kept = Math.min(length, MOST_BYTES - total);
        if (kept > 0) {
            bytes.write(from, offset, kept);
            total += kept;
        }
    }

    /** What a submission takes for its standard output. */
    public PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    /** What has been printed since this was last asked. */
    public synchronized String take() {
        if (bytes.size() == 0) {
            return "";
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        return text;
    }
}
