package backcheck.running.isolation;

import java.util.Optional;

/**
 * Chooses how this JVM starts processes: a batch starts one for each submission.
 *
 * <p>By default a JDK on Linux starts a small program of its own first, which becomes the one that was asked for. With
 * {@code vfork} it becomes that one at once, as JDKs up to 11 did by default: 5.5 ms of processor time instead of 10.7, measured with
 * {@code /bin/true}. Between its two steps the new process runs a few lines of the JDK's in this JVM's memory, and nothing of a
 * submission's.
 */
public final class ProcessStarts {

    /** Read by the JDK when it starts its first process. */
    static final String MECHANISM = "jdk.lang.Process.launchMechanism";

    /** From this JDK on, choosing it prints a warning. */
    private static final int DEPRECATED = 25;

    private ProcessStarts() {}

    /** Choose the cheapest way that this JDK has, unless one is chosen; to be called before the first process is started. */
    public static void choose() {
        cheapest(System.getProperty("os.name"), Runtime.version().feature())
                .filter(way -> System.getProperty(MECHANISM) == null)
                .ifPresent(way -> System.setProperty(MECHANISM, way));
    }

    /** The name of the way; empty where the default is the best. */
    static Optional<String> cheapest(String system, int feature) {
        return system.equals("Linux") && feature < DEPRECATED ? Optional.of("VFORK") : Optional.empty();
    }
}
