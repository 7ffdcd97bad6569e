package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs commands and measures them. */
public final class Commands {

    /** Nothing that is measured takes so long: whatever hangs ends the benchmark. */
    private static final long MOST_MS = TimeUnit.HOURS.toMillis(3);

    private final Path scratch;
    private final Optional<CpuGroups> groups;

    /**
     * Run commands.
     *
     * @param scratch a folder for what they write
     */
    public Commands(Path scratch, Optional<CpuGroups> groups) {
        this.scratch = scratch;
        this.groups = groups;
    }

    /** Whether processor time is measured. */
    public boolean measureCpu() {
        return groups.isPresent();
    }

    /** Start a command. */
    public Running start(Command command) throws IOException {
        return new Running(command, group(), Files.createTempFile(scratch, "output", ".txt"));
    }

    /** Start a command that is to be talked with. */
    public Conversation converse(Command command) throws IOException {
        return new Conversation(command, group());
    }

    private Optional<CpuGroup> group() throws IOException {
        return groups.isPresent() ? Optional.of(groups.get().make()) : Optional.empty();
    }

    /** Run a command to its end. */
    public Running.Ended run(Command command) throws IOException {
        try (Running running = start(command)) {
            BrokenException.unless(running.hasEndedWithin(MOST_MS), "it does not end: " + command.words());
            return running.ended();
        }
    }
}
