package backcheck.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process did that nothing held back, within limits that only protect the machine.
 *
 * @param ended whether it came to its end by itself
 * @param exitCode its exit code, if it did
 * @param output what it printed on both streams, cut at {@link #MOST_OUTPUT}
 */
record NakedRun(boolean ended, int exitCode, String output) {

    /** More is a flood. */
    static final int MOST_OUTPUT = 10 << 20;

    /** No core dump; files of at most 50 MB (in blocks of 512 bytes); 6 GB of addresses (in kB). */
    private static final String BOUNDS = "ulimit -c 0; ulimit -f 102400; ulimit -v 6291456; exec \"$@\"";

    private static final long LAST_OUTPUT_MS = 300;

    /** Whether it printed more than anybody would keep. */
    boolean isFlood() {
        return output.length() >= MOST_OUTPUT;
    }

    /**
     * Run a command until it ends, floods or its time is up; nothing of its family is left then, but for those who left it.
     *
     * @param folder where it runs
     * @param secret what {@link CanaryWorld#VARIABLE} is in its environment
     */
    static NakedRun of(List<String> command, Path folder, String secret, Duration patience)
            throws IOException, InterruptedException {
        List<String> bounded = new ArrayList<>(List.of("sh", "-c", BOUNDS, "sh"));
        bounded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(bounded).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put(CanaryWorld.VARIABLE, secret);
        Process process = builder.start();
        Output output = new Output(process);
        try {
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new NakedRun(ended, ended ? process.exitValue() : -1, output.text(ended));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** Collects what a process prints, and ends it if that is too much. */
    private static final class Output {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Thread reader;

        Output(Process process) {
            this.reader = new Thread(() -> read(process), "output");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(Process process) {
            byte[] buffer = new byte[1 << 16];
            try (InputStream in = process.getInputStream()) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    synchronized (bytes) {
                        bytes.write(buffer, 0, n);
                        if (bytes.size() > MOST_OUTPUT) {
                            process.destroyForcibly();
                            return;
                        }
                    }
                }
            } catch (IOException e) {
                // the pipe was closed with the process
            }
        }

        /** A process that has been left behind may hold the pipe open: its end is not waited for. */
        String text(boolean ended) throws InterruptedException {
            if (ended) {
                reader.join(LAST_OUTPUT_MS);
            }
            synchronized (bytes) {
                return bytes.toString(StandardCharsets.UTF_8);
            }
        }
    }
}
