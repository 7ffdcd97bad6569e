package backcheck.running.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java process of ours, ended with SIGKILL, and whatever it has started with it. */
public final class Jvm implements AutoCloseable, Watched {

    /** With an arena of memory for each thread, the C library reserves 64 MB for each. */
    static final String ONE_ARENA = "MALLOC_ARENA_MAX";

    /** What the system says of a process that was killed. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Level level;
    private final Runnable afterwards;
    private final Shortage shortage;
    private final ActivityTrackingStream output;

    /**
     * Watch a process.
     *
     * @param level the walls that it is in
     * @param afterwards ends what it has left behind, once it is dead
     * @param shortage what the machine is short of, compared with when this judge began
     */
    Jvm(Process process, Level level, Runnable afterwards, Shortage shortage) {
        this.process = process;
        this.level = level;
        this.afterwards = afterwards;
        this.shortage = shortage;
        this.output = new ActivityTrackingStream(process.getInputStream());
    }

    /**
     * Where the grader's own classes are: its jar, or a folder of classes.
     *
     * @throws IOException if that is no place in the file system
     */
    public static Path ownClasses() throws IOException {
        try {
            return Path.of(Jvm.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("can't find the grader's own classes", e);
        }
    }

    /** What the process reads from. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** What the process writes. */
    public InputStream output() {
        return output;
    }

    /** Whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public Optional<Duration> processorTime() {
        return tree().flatMap(handle -> handle.info().totalCpuDuration().stream()).reduce(Duration::plus);
    }

    @Override
    public Optional<Boolean> isKeptFromRunning() {
        return tree().flatMap(handle -> ThreadStates.anyKeptFromRunning(handle.pid()).stream()).reduce(Boolean::logicalOr);
    }

    /** Within walls, the process that we have started is the wall, and the JVM is its child. */
    private Stream<ProcessHandle> tree() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** What this machine is too short of, if that may be why the process has ended or runs out of memory. */
    public Optional<String> shortage() {
        return !process.isAlive() && process.exitValue() == KILLED && shortage.hasKilled()
                ? Optional.of("the system has killed a process of the grader's because memory is short")
                : shortage.ofAddresses(level);
    }

    /** The exit code of a process that has ended or is about to; 137, killed, if it does not within a second. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
            close();
            return KILLED;
        }
        return process.exitValue();
    }

    /**
     * End the process at once, and what it has started; its shutdown hooks don't run.
     *
     * <p>A sandbox ends all that is in it with its first process, so that nobody has to look for it: that means to read of every
     * process there is. Not so while it is being built: a bubblewrap that dies between the birth of its child and its first word to it
     * leaves it waiting for ever. One out of which something has come stands.
     */
    @Override
    public void close() {
        boolean stands = level == Level.SANDBOX && output.heard();
        List<ProcessHandle> started = stands ? List.of() : process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        if (!stands) {
            afterwards.run();
        }
    }
}
