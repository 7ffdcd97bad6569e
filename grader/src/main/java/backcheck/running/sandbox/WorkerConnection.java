package backcheck.running.sandbox;

import backcheck.running.isolation.Jvm;
import backcheck.running.isolation.Patience;
import backcheck.running.worker.Wire;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One living worker: its process, its pipe, and the answers that have come from it. */
final class WorkerConnection implements AutoCloseable {

    /** A JVM starts in 50 ms; on a machine under heavy load it may take seconds. */
    private static final Duration START = Duration.ofSeconds(20);

    /** What the reading thread puts into the queue when the pipe ends. */
    private static final Wire.Answers END = new Wire.Answers(0, List.of());

    /** What it puts there when the worker is ready. */
    private static final Wire.Answers READY = new Wire.Answers(1, List.of());

    /** The exit code that stands for bytes or numbers that no worker of ours sends. */
    static final int BAD_ANSWER = -1;

    /** Frames of answers that are kept until somebody asks for them: a flood stops in the pipe. */
    private static final int MOST_WAITING = 10;

    private final Jvm jvm;
    private final DataOutputStream out;
    private final BlockingQueue<Wire.Answers> answers = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread reader;
    private volatile Consumer<String> printed = text -> {};
    private final Random tickets = new SecureRandom();
    private Iterator<Outcome> ready = Collections.emptyIterator();
    private long expected;
    private int left;

    /** Connect with a worker that has been started. */
    WorkerConnection(Jvm jvm) {
        this.jvm = jvm;
        this.out = new DataOutputStream(new BufferedOutputStream(jvm.input()));
        this.reader = new Thread(this::readAll, "answers");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Send the classes of a submission and wait until the worker has taken them.
     *
     * @param printed is told what the submission prints, by another thread
     * @throws IOException if the worker does not come to life, or takes none; it is closed
     */
    void begin(Map<String, byte[]> classes, Consumer<String> printed) throws IOException {
        this.printed = printed;
        try {
            Wire.writeBegin(out);
            Wire.writeClasses(out, classes);
            out.flush();
            Optional<Wire.Answers> first = poll(START);
            if (first.isEmpty() || first.get() != READY) {
                throw new IOException("it did not start" + (first.isEmpty() ? " in time" : " (" + jvm.exitCode() + ")"));
            }
        } catch (IOException | IllegalStateException e) {
            close();
            throw e;
        } catch (InterruptedException e) {
            close();
            throw interrupted(e);
        }
    }

    /** Whether all that it was asked has been answered, so that another submission may begin. */
    boolean isIdle() {
        return left == 0 && !ready.hasNext() && jvm.isAlive();
    }

    /** Send a batch. A worker that has died meanwhile is found out when its answers are read. */
    void send(List<Call> batch) {
        // drawn anew for each batch, so that no answer can be there before its question
        expected = tickets.nextLong();
        left = batch.size();
        ready = Collections.emptyIterator();
        try {
            Wire.writeAsk(out);
            Wire.writeCalls(out, expected, batch);
            out.flush();
        } catch (IOException e) {
            jvm.close();
        }
    }

    /**
     * The next answer; {@code Crashed} if the JVM has ended or sent what is no answer to this question; empty if nothing came
     * in time.
     *
     * @param patience how long the worker may take, as {@link Patience} counts
     */
    Optional<Outcome> next(Duration patience) {
        if (ready.hasNext()) {
            return Optional.of(ready.next());
        }
        try {
            Optional<Wire.Answers> answer = poll(patience);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            Wire.Answers frame = answer.get();
            if (frame == END) {
                return Optional.of(new Outcome.Crashed(jvm.exitCode()));
            }
            if (frame.ticket() != expected || frame.outcomes().isEmpty() || frame.outcomes().size() > left) {
                return Optional.of(new Outcome.Crashed(BAD_ANSWER));
            }
            expected += frame.outcomes().size();
            left -= frame.outcomes().size();
            ready = frame.outcomes().iterator();
            return Optional.of(ready.next());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Optional<Wire.Answers> poll(Duration patience) throws InterruptedException {
        return new Patience(jvm, patience).await(milliseconds -> answers.poll(milliseconds, TimeUnit.MILLISECONDS));
    }

    /** What this machine is too short of, if that may be why the worker has ended. */
    Optional<String> shortage() {
        return jvm.shortage();
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for the worker", e);
    }

    private void readAll() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(jvm.output()))) {
            while (true) {
                take(Wire.readSaid(in));
            }
        } catch (IOException e) {
            // the end of the pipe, or bytes that are no answer: either way this worker is done
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            answers.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Wire.Said said) throws IOException, InterruptedException {
        if (said instanceof Wire.Answers answer) {
            answers.put(answer);
        } else if (said instanceof Wire.Printed text) {
            printed.accept(text.text());
        } else {
            answers.put(READY);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        jvm.close();
    }
}
