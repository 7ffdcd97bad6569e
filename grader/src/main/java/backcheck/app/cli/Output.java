package backcheck.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One of this process's outputs; it keeps the reason of the first write that failed, which a {@link PrintWriter} drops.
 */
final class Output {

    /** The bits of a Unix file's mode that tell its kind, and two of the kinds. */
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final Watched stream;
    private final Optional<Path> device;
    private final PrintWriter writer;

    Output(OutputStream stream) {
        this(stream, Optional.empty());
    }

    private Output(OutputStream stream, Optional<Path> device) {
        this.stream = new Watched(stream);
        this.device = device;
        // always UTF-8, whatever the machine's locale: reports are read by programs too
        this.writer = new PrintWriter(this.stream, true, StandardCharsets.UTF_8);
    }

    static Output stdout() {
        return new Output(new FileOutputStream(FileDescriptor.out), Optional.of(Path.of("/dev/fd/1")));
    }

    static Output stderr() {
        return new Output(new FileOutputStream(FileDescriptor.err), Optional.of(Path.of("/dev/fd/2")));
    }

    PrintWriter writer() {
        return writer;
    }

    /** Why not all of it could be written; empty if it could, or if it goes to a program that wants no more of it. */
    Optional<IOException> failure() {
        writer.flush();
        return Optional.ofNullable(stream.failure).filter(failure -> !device.map(Output::isReadByAProgram).orElse(false));
    }

    /** Writing to another program fails in one way only: it reads no more, as {@code head} does. */
    private static boolean isReadByAProgram(Path device) {
        try {
            int kind = (int) Files.getAttribute(device, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    private static final class Watched extends FilterOutputStream {

        private IOException failure;

        private Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
