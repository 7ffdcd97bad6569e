package backcheck.running.sandbox;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One living worker that submissions share, one after the other. */
final class SharedWorker implements AutoCloseable {

    private final WorkerConnection connection;
    private final Limits limits;
    private int submissions;
    private Duration left;

    /**
     * A worker that has just been started.
     *
     * @param limits those of one submission
     */
    SharedWorker(WorkerConnection connection, Limits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /**
     * Hand in the classes of the next submission, and return where it prints to.
     *
     * @throws IOException if the worker does not take them, which has ended it
     */
    Printed begin(Map<String, byte[]> classes) throws IOException {
        Printed printed = new Printed();
        submissions++;
        left = limits.perSubmission();
        connection.begin(classes, printed::add);
        return printed;
    }

    /**
     * Ask the submission.
     *
     * @throws DeclinedException if it hangs, ends the worker or takes too long: that is for a worker of its own to tell
     */
    List<Outcome> ask(List<Call> calls) {
        long start = System.nanoTime();
        connection.send(calls);
        List<Outcome> outcomes = new ArrayList<>(calls.size());
        for (Call call : calls) {
            outcomes.add(connection.next(limits.perCall())
                    .filter(outcome -> isAnswer(call, outcome))
                    .orElseThrow(() -> new DeclinedException("no answer to " + call.method().spelled())));
        }
        left = left.minusNanos(System.nanoTime() - start);
        if (left.isNegative()) {
            throw new DeclinedException("it takes long");
        }
        return outcomes;
    }

    /** Whether the method itself has come to this, in a JVM that is what it was. */
    private static boolean isAnswer(Call call, Outcome outcome) {
        return call.canGive(outcome)
                && (outcome instanceof Outcome.Returned
                        || outcome instanceof Outcome.ReturnedNull
                        || outcome instanceof Outcome.Threw
                        || outcome instanceof Outcome.NotStarted
                        || outcome instanceof Outcome.Missing);
    }

    /** Whether another submission may have it, of so many at most. */
    boolean isReusable(int most) {
        return submissions < most && connection.isIdle();
    }

    @Override
    public void close() {
        connection.close();
    }
}
