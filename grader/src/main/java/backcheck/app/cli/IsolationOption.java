package backcheck.app.cli;

import backcheck.running.isolation.IsolationException;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.Level;
import java.util.Optional;

/** What {@code --isolation} asks for. */
enum IsolationOption {
    AUTO(null),
    SANDBOX(Level.SANDBOX),
    USER(Level.USER),
    PROCESS(Level.PROCESS);

    private final Level level;

    IsolationOption(Level level) {
        this.level = level;
    }

    /** A launcher at this level. */
    Launcher open() throws UsageException {
        try {
            return Launcher.open(Optional.ofNullable(level));
        } catch (IsolationException e) {
            throw new UsageException("--isolation " + level.spelled() + " is not available here: " + e.getMessage()
                    + ". The command doctor reports what this machine supports and how to get more.");
        }
    }
}
