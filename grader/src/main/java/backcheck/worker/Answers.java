package backcheck.worker;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.List;

/** A batch that is being answered by one thread while another one hands the answers on. */
final class Answers {

    private final int batch;
    private final List<Outcome> waiting = new ArrayList<>();
    private int made;

    /** Prepare for the answers to a batch of so many calls. */
    Answers(int batch) {
        this.batch = batch;
    }

    /** Make the calls, one after the other. */
    void makeAll(Subject subject, List<Call> calls) {
        for (Call call : calls) {
            add(subject.call(call));
        }
    }

    private synchronized void add(Outcome outcome) {
        waiting.add(outcome);
        made++;
        if (made == batch) {
            // not at each answer: to wake the other thread up costs more than an ordinary call
            notifyAll();
        }
    }

    /**
     * Take the answers that are ready. Waits for the whole batch at most a moment, so that a batch goes out in one write
     * when it is quick, and an answer is never kept back while a later call hangs.
     */
    synchronized List<Outcome> take(long milliseconds) throws InterruptedException {
        if (made < batch) {
            wait(milliseconds);
        }
        List<Outcome> taken = new ArrayList<>(waiting);
        waiting.clear();
        return taken;
    }
}
