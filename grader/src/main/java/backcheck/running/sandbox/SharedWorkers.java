package backcheck.running.sandbox;

import backcheck.running.isolation.JvmLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The workers that the plain submissions of a class share: as many as are graded at a time, each of which serves one
 * submission after the other.
 *
 * <p>Time, heap and stack are below those of a worker of its own, so that what has room here has room there.
 */
public final class SharedWorkers implements AutoCloseable {

    /**
     * Half of a worker's time for a call, since methods run compiled here that run interpreted there. A submission that
     * takes longer costs its neighbours time, and is better off by itself.
     */
    private static final Limits LIMITS = new Limits(
            Limits.DEFAULT.perCall().dividedBy(2), Duration.ofSeconds(5), Limits.DEFAULT.heapMegabytes() - 4);

    /** Then the worker is replaced, which costs 0.3 ms a submission: whatever a submission has left in it is gone. */
    private static final int MOST_SUBMISSIONS = 200;

    private final WorkerSubject.Starter starter;
    private final Queue<SharedWorker> idle = new ConcurrentLinkedQueue<>();

    SharedWorkers(WorkerSubject.Starter starter) {
        this.starter = starter;
    }

    /** What the operating system holds such a worker to. */
    static JvmLimits jvm() {
        return LIMITS.jvm(MOST_SUBMISSIONS);
    }

    /**
     * A plain submission in a worker that others have used and will use; empty if it is not for one, or none can be
     * started.
     */
    public Optional<SharedSubject> open(Map<String, byte[]> classes) {
        SharedWorker worker = idle.poll();
        try {
            if (worker == null) {
                worker = new SharedWorker(new WorkerConnection(starter.start()), LIMITS);
            }
            return Optional.of(new SharedSubject(this, worker, worker.begin(classes)));
        } catch (IOException e) {
            // the worker of its own that follows says what is wrong with the machine, if it is that
            return Optional.empty();
        }
    }

    /** Take a worker back that has done with a submission. */
    void giveBack(SharedWorker worker) {
        if (worker.isReusable(MOST_SUBMISSIONS)) {
            idle.add(worker);
        } else {
            worker.close();
        }
    }

    @Override
    public void close() {
        for (SharedWorker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }
}
