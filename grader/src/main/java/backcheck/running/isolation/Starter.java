package backcheck.running.isolation;

import java.util.Optional;

/**
 * The process that has started this JVM in a user's place and waits for it: the start script, or a JVM in another
 * locale. It tells its number in the environment.
 *
 * <p>A JVM that could not start the grader ends with 1, which would mean "below --fail-under". So a starter is told
 * that by another number, and takes 1 for a failure.
 *
 * @param process the starter
 */
public record Starter(ProcessHandle process) {

    /** The exit code that a starter takes for 1: neither a JVM nor a signal ends a process with it. */
    public static final int BELOW = 10;

    static final String VARIABLE = "BACKCHECK_STARTER";

    /** Who has started this JVM and lives; empty if a user has. */
    public static Optional<Starter> ofThisJvm() {
        return of(System.getenv(VARIABLE));
    }

    static Optional<Starter> of(String number) {
        try {
            return number == null ? Optional.empty() : ProcessHandle.of(Long.parseLong(number)).map(Starter::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Do something when it ends: whoever has killed it with SIGKILL wants this JVM to end too. */
    public void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }
}
