package backcheck.sandbox;

import java.time.Duration;

/**
 * What one submission may use.
 *
 * @param perCall how long one call may take before it counts as hanging; an ordinary call takes microseconds
 * @param perSubmission how long all calls together may take
 * @param heapMegabytes the worker's heap
 */
public record Limits(Duration perCall, Duration perSubmission, int heapMegabytes) {

    /** Nine methods that all hang still end within 30 s: 9 × 2 s, and the JVMs started anew. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(24), 64);

    /** Half the patience, for a submission that is known to hang somewhere. */
    Limits hurried() {
        return new Limits(perCall.dividedBy(2), perSubmission.dividedBy(2), heapMegabytes);
    }
}
