package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries whether this machine can do something, by a process.
 *
 * <p>Weaker walls must follow from what a machine is like, never from what it was short of for a moment. So a trial has three ends: it
 * works, it does not, or nothing can be said; the last is tried again, and if it stays so, there are no walls at all.
 */
final class Trial {

    private static final int MOST_TRIALS = 3;
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_TEXT = 2_000;
    private static final int KILLED = 128 + 9;

    /** What the C library says where a program can't be started because of what it is: not there, no permission, no program. */
    private static final Pattern CANT_BE_STARTED = Pattern.compile("error=(1|2|8|13|20|40),");

    /** A program or shell that may not set a limit, because this process itself was started with a lower one. */
    private static final Pattern LOWER_LIMIT = Pattern.compile("ulimit|resource limit|setting limit");

    private Trial() {}

    /** Starts the process. */
    @FunctionalInterface
    interface Start {
        /** Start it, with what it says to be read. */
        Process process() throws IOException;
    }

    /**
     * What a process has said.
     *
     * @param text on its standard output, and its standard error where that leads there
     * @param error on its standard error
     */
    record Said(String text, String error) {}

    /**
     * Run a process and hear what it says; empty if it can't be started on this machine.
     *
     * @throws UncheckedIOException if nothing can be said about the machine
     */
    static Optional<Said> of(Start start) {
        IOException last = new IOException();
        for (int i = 0; i < MOST_TRIALS; i++) {
            try {
                return once(start);
            } catch (IOException e) {
                last = e;
                pause(i);
            }
        }
        throw new UncheckedIOException(
                "can't determine which isolation this machine supports (free what is short, or choose a level with --isolation): "
                        + last.getMessage(),
                last);
    }

    private static Optional<Said> once(Start start) throws IOException {
        Process process;
        try {
            process = start.process();
        } catch (IOException e) {
            Matcher matcher = CANT_BE_STARTED.matcher(String.valueOf(e.getMessage()));
            if (matcher.find()) {
                return Optional.empty();
            }
            throw e;
        }
        try {
            process.getOutputStream().close();
            // what it writes fits into a pipe
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("a program did not end in " + PATIENCE.toSeconds() + " s");
            }
            return Optional.of(said(process));
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Said said(Process process) throws IOException {
        String text = new String(process.getInputStream().readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8).strip();
        if (Shortage.isPassing(error) || LOWER_LIMIT.matcher(error).find()) {
            throw new IOException(error.lines().findFirst().orElseThrow());
        }
        if (process.exitValue() == KILLED) {
            throw new IOException("a program was killed");
        }
        return new Said(text, error);
    }

    private static void pause(int times) {
        try {
            Thread.sleep(PAUSE.multipliedBy(times).toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while trying the isolation", e);
    }
}
