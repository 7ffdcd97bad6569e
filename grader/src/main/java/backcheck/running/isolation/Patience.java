package backcheck.running.isolation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Waits for a JVM's answer for as long as is fair. What counts is not the time on a clock, but the time in which the JVM could have run.
 *
 * <p>Whoever waits looks at the clock every tenth of a second, and of the time between two looks no more counts than a few of these: a
 * judge that was stopped, or a machine that was asleep, has not looked meanwhile. Each look is at the JVM too: while it is stopped, or
 * waits for a processor or a disk, only what it got of a processor counts; while it waits for something else, as a sleeper does, all
 * time counts.
 */
public final class Patience {

    private static final long TICK = Duration.ofMillis(100).toNanos();

    /** The longest that counts between two looks; on a machine under load the next look comes late too. */
    private static final long LONGEST_TICK = 3 * TICK;

    /** After so long in which it could not run, the machine is not one to grade on. */
    private static final long LONGEST_KEPT = Duration.ofSeconds(60).toNanos();

    /** Where the system does not tell what a process waits for: who gets less of a processor than this share is taken to wait for itself. */
    private static final int UNKNOWN_SHARE = 3;

    /**
     * The JVM is looked at when so large a part of the time has passed. Hardly any answer takes that long, and a look means to read of
     * every process that there is.
     */
    private static final int PART_UNSEEN = 4;

    private final Watched process;
    private final long most;
    private final LongSupplier clock;
    private long last;
    private boolean seen;
    private long used;
    private long kept;

    /** Be ready to wait for an answer of a JVM for so long. */
    public Patience(Jvm jvm, Duration most) {
        this(jvm, most, System::nanoTime);
    }

    Patience(Watched process, Duration most, LongSupplier clock) {
        this.process = process;
        this.most = most.toNanos();
        this.clock = clock;
    }

    /**
     * Where an answer comes from.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    public interface Source<T> {
        /** The answer; null if there is none after so many milliseconds. */
        T poll(long milliseconds) throws InterruptedException;
    }

    /**
     * Wait for an answer; empty if the JVM has had its time and given none.
     *
     * @throws IllegalStateException if the machine has kept the JVM from running for very long
     */
    public <T> Optional<T> await(Source<T> source) throws InterruptedException {
        last = clock.getAsLong();
        for (long counted = 0; counted < most; counted += counts(counted, passed())) {
            T answer = source.poll(milliseconds(most - counted));
            if (answer != null) {
                return Optional.of(answer);
            }
            if (kept > LONGEST_KEPT) {
                throw new IllegalStateException("a process of the grader's was stopped, or got no processor, for "
                        + Duration.ofNanos(LONGEST_KEPT).toSeconds() + " s: try again when the machine is less busy");
            }
        }
        return Optional.empty();
    }

    private static long milliseconds(long left) {
        return Math.max(1, Duration.ofNanos(Math.min(TICK, left)).toMillis());
    }

    /** The time since the last look, as far as it counts. */
    private long passed() {
        long now = clock.getAsLong();
        long passed = Math.min(now - last, LONGEST_TICK);
        last = now;
        return passed;
    }

    /** How much of the time that has passed counts. */
    private long counts(long counted, long passed) {
        if (counted + passed < most / PART_UNSEEN) {
            return passed;
        }
        long before = used;
        used = used(before);
        if (!seen) {
            seen = true;
            return passed;
        }
        long got = Math.min(used - before, passed);
        Optional<Boolean> isKept = process.isKeptFromRunning();
        if (isKept.isEmpty()) {
            return Math.max(got, passed / UNKNOWN_SHARE);
        }
        if (isKept.get()) {
            kept += passed - got;
            return got;
        }
        return passed;
    }

    /** What a process that it has started has used is gone with that process. */
    private long used(long before) {
        return Math.max(before, process.processorTime().map(Duration::toNanos).orElse(before));
    }
}
