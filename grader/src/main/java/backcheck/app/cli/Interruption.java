package backcheck.app.cli;

import backcheck.course.batch.Batch;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: what is being graded ends, what there is is written, and only then the program does. */
final class Interruption {

    /** A submission takes 30 s at the very most, and the tables of a large class a while. */
    private static final int PATIENCE_SECONDS = 120;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean happened;

    /** From now on a signal stops this batch. */
    void stops(Batch batch) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(batch), "interruption"));
    }

    void end(Batch batch) {
        if (over.getCount() == 0) {
            return;
        }
        happened = true;
        batch.stop();
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean happened() {
        return happened;
    }

    /** Everything is written and put away: the program may end. */
    void over() {
        over.countDown();
    }
}
