package backcheck.running.sandbox;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.List;

/**
 * A plain submission in a worker that it shares with others.
 *
 * <p>What is not plain after all is no outcome but a {@link DeclinedException}: a grade rests on one way of asking, not
 * on two.
 */
public final class SharedSubject implements Subject, AutoCloseable {

    private final SharedWorkers workers;
    private final SharedWorker worker;
    private final Printed printed;

    SharedSubject(SharedWorkers workers, SharedWorker worker, Printed printed) {
        this.workers = workers;
        this.worker = worker;
        this.printed = printed;
    }

    /** What it has printed so far, cut. */
    public String printed() {
        return printed.text();
    }

    @Override
    public Outcome call(Call call) {
        return callAll(List.of(call)).get(0);
    }

    /**
     * Make several calls.
     *
     * @throws DeclinedException if one of them is for a worker of its own
     */
    @Override
    public List<Outcome> callAll(List<Call> calls) {
        return calls.isEmpty() ? List.of() : worker.ask(calls);
    }

    @Override
    public void close() {
        workers.giveBack(worker);
    }
}
