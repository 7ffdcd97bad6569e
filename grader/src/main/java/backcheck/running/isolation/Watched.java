package backcheck.running.isolation;

import java.time.Duration;
import java.util.Optional;

/** A process of which the system tells what it does. */
interface Watched {

    /** The processor time that it and what it has started have used; empty where the system does not tell. */
    Optional<Duration> processorTime();

    /**
     * Whether it would run if it were let: it is stopped, or waits for a processor or a disk. Empty where the system does not tell.
     */
    Optional<Boolean> isKeptFromRunning();
}
