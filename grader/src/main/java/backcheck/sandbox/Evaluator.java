package backcheck.sandbox;

import backcheck.isolation.Jvm;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.worker.Wire;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One living evaluator, which serves one submission after the other. */
final class Evaluator implements AutoCloseable {

    /** How long a process may take to start and to read the classes. */
    private static final Duration BEGIN = Duration.ofSeconds(5);

    /**
     * It counts instructions, not time, and the JDK's methods are not all counted: who takes longer than a call may in a worker is for
     * a worker, whose time limits are fair.
     */
    private static final Duration ASK = Limits.DEFAULT.perCall();

    /** All questions to one submission: each of them a little below its limit would keep a class waiting for minutes. */
    private static final Duration SUBMISSION = Duration.ofSeconds(5);

    private final Jvm jvm;
    private final ScheduledExecutorService clock;
    private final DataOutputStream out;
    private final DataInputStream in;
    private Consumer<String> printed = text -> {};
    private boolean broken;
    private Duration left = SUBMISSION;

    /**
     * Speak to a new process.
     *
     * @param clock ends it when it takes too long
     */
    Evaluator(Jvm jvm, ScheduledExecutorService clock) {
        this.jvm = jvm;
        this.clock = clock;
        this.out = new DataOutputStream(new BufferedOutputStream(jvm.input()));
        this.in = new DataInputStream(new BufferedInputStream(jvm.output()));
    }

    /** Whether it can serve another submission. */
    boolean isWell() {
        return !broken && jvm.isAlive();
    }

    /**
     * Take the classes of the next submission.
     *
     * @param printed is told what it prints
     * @throws DeclinedException if it can't be evaluated
     */
    void begin(Map<String, byte[]> classes, Consumer<String> printed) {
        this.printed = printed;
        left = SUBMISSION;
        timed(BEGIN, () -> {
            Wire.writeBegin(out);
            Wire.writeClasses(out, classes);
            out.flush();
            if (!(said() instanceof Wire.Ready)) {
                throw new IOException("not the answer to classes");
            }
            return List.of();
        });
    }

    /**
     * Ask the submission.
     *
     * @throws DeclinedException if it can't be evaluated
     */
    List<Outcome> ask(List<Call> calls) {
        long start = System.nanoTime();
        List<Outcome> told = timed(left.compareTo(ASK) < 0 ? left : ASK, () -> {
            Wire.writeAsk(out);
            Wire.writeCalls(out, 0, calls);
            out.flush();
            List<Outcome> outcomes = new ArrayList<>(calls.size());
            while (outcomes.size() < calls.size()) {
                if (!(said() instanceof Wire.Answers answers) || answers.ticket() != outcomes.size()) {
                    throw new IOException("not the answer to calls");
                }
                outcomes.addAll(answers.outcomes());
            }
            check(calls, outcomes);
            return outcomes;
        });
        left = left.minusNanos(System.nanoTime() - start);
        return told;
    }

    private Wire.Said said() throws IOException {
        Wire.Said said = Wire.readSaid(in);
        while (said instanceof Wire.Printed text) {
            printed.accept(text.text());
            said = Wire.readSaid(in);
        }
        if (said instanceof Wire.Declined declined) {
            broken = false;
            throw new DeclinedException(declined.why());
        }
        return said;
    }

    private static void check(List<Call> calls, List<Outcome> outcomes) throws IOException {
        boolean fit = outcomes.size() == calls.size();
        for (int i = 0; fit && i < calls.size(); i++) {
            fit = calls.get(i).canGive(outcomes.get(i));
        }
        if (!fit) {
            throw new IOException("not the answers to these calls");
        }
    }

    /** An exchange with the process. */
    @FunctionalInterface
    private interface Exchange {
        List<Outcome> make() throws IOException;
    }

    private List<Outcome> timed(Duration longest, Exchange exchange) {
        // whatever ends this early, a full heap of ours too, leaves answers in the pipe that the next submission would be given
        broken = true;
        Future<?> end = clock.schedule(jvm::close, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            List<Outcome> outcomes = exchange.make();
            broken = false;
            return outcomes;
        } catch (IOException e) {
            throw new DeclinedException("the evaluator gave no answer: " + e.getMessage());
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        jvm.close();
    }
}
