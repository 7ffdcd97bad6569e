package backcheck.sandbox;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.worker.Wire;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One living worker: its process, its pipe, and the answers that have come from it. */
final class WorkerConnection implements AutoCloseable {

    /** A JVM starts in 50 ms; on a machine under heavy load it may take seconds. */
    private static final Duration START = Duration.ofSeconds(20);

    /** What the reading thread puts into the queue when the pipe ends. */
    private static final Outcome END = new Outcome.Crashed(Integer.MIN_VALUE);

    /** Answers that are kept until somebody asks for them: a flood stops in the pipe. */
    private static final int MOST_WAITING = 10_000;

    private static final int PATIENT = 3;

    private final Jvm jvm;
    private final DataOutputStream out;
    private final BlockingQueue<Outcome> answers = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread reader;

    private WorkerConnection(Jvm jvm) {
        this.jvm = jvm;
        this.out = new DataOutputStream(new BufferedOutputStream(jvm.input()));
        this.reader = new Thread(this::readAll, "answers");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Send the classes and wait until the worker has taken them.
     *
     * @throws IOException if the worker does not come to life
     */
    static WorkerConnection open(Jvm jvm, Map<String, byte[]> classes) throws IOException {
        WorkerConnection connection = new WorkerConnection(jvm);
        try {
            Wire.writeClasses(connection.out, classes);
            connection.out.flush();
            Optional<Outcome> ready = connection.next(START);
            if (ready.isEmpty() || !(ready.get() instanceof Outcome.Returned)) {
                throw new IOException("it did not start" + ready.map(end -> " (" + end + ")").orElse(" in time"));
            }
            return connection;
        } catch (IOException | IllegalStateException e) {
            connection.close();
            throw e;
        }
    }

    /** Send a batch. A worker that has died meanwhile is found out when its answers are read. */
    void send(List<Call> batch) {
        try {
            Wire.writeCalls(out, batch);
            out.flush();
        } catch (IOException e) {
            jvm.close();
        }
    }

    /**
     * The next answer; {@code Crashed} if the JVM has ended; empty if nothing came in time.
     *
     * <p>Time is judged by the processor too: a worker that hardly got to run, on a machine under load, is waited for
     * {@value #PATIENT} times as long.
     */
    Optional<Outcome> next(Duration patience) {
        try {
            Outcome answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 1; answer == null && i < PATIENT && hasHardlyRun(patience); i++) {
                answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return answer == END ? Optional.of(new Outcome.Crashed(jvm.exitCode())) : Optional.ofNullable(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the worker", e);
        }
    }

    private boolean hasHardlyRun(Duration patience) {
        return jvm.processorTime()
                .map(used -> used.compareTo(patience.dividedBy(2)) < 0)
                .orElse(false);
    }

    private void readAll() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(jvm.output()))) {
            while (true) {
                answers.put(Wire.readOutcome(in));
            }
        } catch (IOException e) {
            // the end of the pipe, or bytes that are no answer: either way this worker is done
            answers.offer(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        jvm.close();
    }
}
