package backcheck.running.sandbox;

import backcheck.running.isolation.Jvm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Workers that were started before somebody needed them. Each is given away once: no worker ever sees two submissions.
 *
 * <p>A JVM needs most of its start to come up, so one that is ready saves a grading that time; it costs no less.
 */
final class ReadyWorkers implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final WorkerSubject.Starter starter;
    private final Queue<Jvm> ready = new ConcurrentLinkedQueue<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "ready workers");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    /**
     * Start some.
     *
     * @param count how many are kept ready
     */
    ReadyWorkers(WorkerSubject.Starter starter, int count) {
        this.starter = starter;
        for (int i = 0; i < count; i++) {
            background.execute(this::startOne);
        }
    }

    /** One that is ready, or a new one where none is. */
    Jvm take() throws IOException {
        Jvm jvm = ready.poll();
        while (jvm != null && !jvm.isAlive()) {
            jvm.close();
            jvm = ready.poll();
        }
        if (jvm == null) {
            return starter.start();
        }
        background.execute(this::startOne);
        return jvm;
    }

    private void startOne() {
        if (closed) {
            return;
        }
        try {
            ready.add(starter.start());
        } catch (IOException | RuntimeException e) {
            // whoever needs one next tries it in the foreground, and is told what is wrong
            return;
        }
    }

    @Override
    public void close() {
        closed = true;
        background.shutdown();
        try {
            if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                background.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Jvm> left = new ArrayList<>();
        for (Jvm jvm = ready.poll(); jvm != null; jvm = ready.poll()) {
            left.add(jvm);
        }
        left.forEach(Jvm::close);
    }
}
