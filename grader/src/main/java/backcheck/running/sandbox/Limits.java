package backcheck.running.sandbox;

import backcheck.running.isolation.JvmLimits;
import java.time.Duration;

/**
 * What one submission may use. How long something takes is counted by {@link backcheck.running.isolation.Patience}.
 *
 * @param perCall how long one call may take before it counts as hanging; an ordinary call takes microseconds
 * @param perSubmission how long all calls together may take
 * @param heapMegabytes the worker's heap; a solution needs a few, and one that fills it should do so before its time is up
 */
public record Limits(Duration perCall, Duration perSubmission, int heapMegabytes) {

    /** Nine methods that all hang, and four of them once more with help, still end within 30 s. */
    public static final Limits DEFAULT = new Limits(Duration.ofMillis(1500), Duration.ofSeconds(20), 32);

    /**
     * All memory of a worker: with a heap of 32 MB, a grading works with 400 MB of addresses on JDK 17 and 500 MB on 25
     * (most of them files of the JDK), and thread stacks and buffers outside of the heap end here.
     */
    private static final int ADDRESS_MEGABYTES = 768;

    /** What the operating system holds a worker to, should the judge be gone: twice what the judge allows. */
    JvmLimits jvm() {
        return jvm(1);
    }

    /** The same for a worker of so many submissions, one after the other. */
    JvmLimits jvm(int submissions) {
        return new JvmLimits(heapMegabytes, ADDRESS_MEGABYTES, perSubmission.multipliedBy(2L * submissions));
    }

    /** Half the patience, for a submission that is known to hang somewhere. */
    Limits hurried() {
        return new Limits(perCall.dividedBy(2), perSubmission.dividedBy(2), heapMegabytes);
    }
}
