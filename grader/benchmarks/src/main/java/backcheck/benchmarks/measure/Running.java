package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** A command that is running, in a group of its own where there are such. */
public final class Running implements AutoCloseable {

    private final Process process;
    private final Optional<CpuGroup> group;
    private final Path output;
    private final long begin = System.nanoTime();

    /**
     * What came of a command.
     *
     * @param output what it wrote, to both of its streams
     */
    public record Ended(Cost cost, int exitCode, String output) {

        /** This, if the command has ended well. */
        public Ended well(String what) {
            BrokenException.unless(exitCode == 0, what + " ended with " + exitCode + ":\n" + output);
            return this;
        }
    }

    Running(Command command, Optional<CpuGroup> group, Path output) throws IOException {
        this.group = group;
        this.output = output;
        this.process = new ProcessBuilder(
                        group.isPresent() ? group.get().around(command.words()) : command.words())
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
    }

    /** The process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Wait for its end, but not longer; whether it has ended. */
    public boolean hasEndedWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Wait for its end. */
    public Ended ended() throws IOException {
        try {
            int exitCode = process.waitFor();
            double wall = (System.nanoTime() - begin) / 1e6;
            OptionalDouble cpu = group.isPresent() ? OptionalDouble.of(group.get().used()) : OptionalDouble.empty();
            return new Ended(
                    new Cost(wall, cpu), exitCode, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static BrokenException interrupted() {
        Thread.currentThread().interrupt();
        return new BrokenException("interrupted");
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (group.isPresent()) {
            group.get().close();
        }
        Files.deleteIfExists(output);
    }
}
