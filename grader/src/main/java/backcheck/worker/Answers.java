package backcheck.worker;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.List;

/** A batch that is being answered by one thread while another one hands the answers on. */
final class Answers {

    private final List<Outcome> waiting = new ArrayList<>();
    private int made;

    /** Make the calls, one after the other. */
    void makeAll(Subject subject, List<Call> calls) {
        for (Call call : calls) {
            add(subject.call(call));
        }
    }

    private synchronized void add(Outcome outcome) {
        waiting.add(outcome);
        made++;
        notifyAll();
    }

    /**
     * Take the answers that are ready. Waits for the whole batch at most a moment, so that a batch goes out in one write
     * when it is quick, and an answer is never kept back while a later call hangs.
     */
    synchronized List<Outcome> take(int batch, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (made < batch && System.nanoTime() < end) {
            wait(1);
        }
        List<Outcome> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
