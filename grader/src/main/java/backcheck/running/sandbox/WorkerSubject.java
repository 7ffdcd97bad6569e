package backcheck.running.sandbox;

import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Jvm;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks a submission that runs in another JVM.
 *
 * <p>A call that hangs or ends the JVM is an outcome like any other: the JVM is killed, a new one is started, and the
 * calls after it are made there. A method that keeps hanging or dying is not asked for ever: see {@link Endurance}.
 */
public final class WorkerSubject implements Subject, AutoCloseable {

    /** Starts a worker process. */
    @FunctionalInterface
    interface Starter {
        /** A new process. */
        Jvm start() throws IOException;
    }

    /** How a batch ended. Answers on their way are lost with a JVM: then what is left must be asked one by one. */
    private enum End {
        ALL_ANSWERED,
        CULPRIT_KNOWN,
        CULPRIT_UNKNOWN
    }

    private final Map<String, byte[]> classes;
    private final Starter starter;
    private final Limits limits;
    private final Attempt attempt;
    private final Endurance endurance;
    private final Printed printed = new Printed();
    private WorkerConnection connection;

    WorkerSubject(Map<String, byte[]> classes, Starter starter, Limits limits, Attempt attempt) {
        this.classes = classes;
        this.starter = starter;
        this.limits = limits;
        this.attempt = attempt;
        this.endurance = new Endurance(limits);
    }

    @Override
    public Outcome call(Call call) {
        return callAll(List.of(call)).get(0);
    }

    /**
     * Make several calls.
     *
     * @throws UncheckedIOException if no worker can be started: the machine's fault, not the submission's
     * @throws IllegalStateException if the machine has ended a worker, or kept it from running
     * @throws backcheck.running.isolation.DoubtException if a worker has hung or died, and there is another attempt
     */
    @Override
    public List<Outcome> callAll(List<Call> calls) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean oneByOne = false;
        while (outcomes.size() < calls.size()) {
            int next = outcomes.size();
            Outcome known = verdictOn(calls.get(next));
            if (known != null) {
                outcomes.add(known);
                continue;
            }
            List<Call> batch = calls.subList(next, oneByOne ? next + 1 : endOfBatch(calls, next));
            oneByOne = switch (ask(batch, outcomes)) {
                case ALL_ANSWERED -> oneByOne;
                case CULPRIT_KNOWN -> false;
                case CULPRIT_UNKNOWN -> true;
            };
        }
        return outcomes;
    }

    private Outcome verdictOn(Call call) {
        for (ApiMethod method : call.methods()) {
            Outcome known = endurance.verdictOn(method);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** A walk is held against the last method in it: it asks for the student's own update only where that is known to be wrong. */
    private void record(Call call, Outcome outcome) {
        endurance.record(call.methods().get(call.methods().size() - 1), outcome);
    }

    /** A batch ends before the first call of a method that is no longer asked. */
    private int endOfBatch(List<Call> calls, int from) {
        int end = from;
        while (end < calls.size() && verdictOn(calls.get(end)) == null) {
            end++;
        }
        return end;
    }

    /** Ask until all is answered or the worker is done for. */
    private End ask(List<Call> batch, List<Outcome> outcomes) {
        WorkerConnection worker = connection();
        worker.send(batch);
        for (Call call : batch) {
            Outcome outcome = plausible(call, worker.next(limits.perCall()).orElse(new Outcome.TimedOut()));
            boolean ends = outcome instanceof Outcome.TimedOut || Endurance.endsJvm(outcome);
            if (ends) {
                suspect(outcome, worker);
            }
            if (outcome instanceof Outcome.Crashed && batch.size() > 1) {
                close();
                return End.CULPRIT_UNKNOWN;
            }
            record(call, outcome);
            outcomes.add(outcome);
            if (ends) {
                // what is left of a full heap is no place for the next call either
                close();
                return End.CULPRIT_KNOWN;
            }
        }
        return End.ALL_ANSWERED;
    }

    /** That a worker hangs or dies may be the machine's doing. */
    private void suspect(Outcome outcome, WorkerConnection worker) {
        attempt.doubt("a call ended in " + outcome);
        if (Endurance.endsJvm(outcome)) {
            worker.shortage().ifPresent(what -> {
                throw new IllegalStateException(what);
            });
        }
    }

    /** An answer that the method can't have given comes from a worker that is no longer itself. */
    private static Outcome plausible(Call call, Outcome outcome) {
        return call.canGive(outcome) ? outcome : new Outcome.Crashed(WorkerConnection.BAD_ANSWER);
    }

    /** What the submission has printed so far, cut. */
    public String printed() {
        return printed.text();
    }

    private WorkerConnection connection() {
        if (connection == null) {
            try {
                WorkerConnection started = new WorkerConnection(starter.start());
                started.begin(classes, printed::add);
                connection = started;
            } catch (IOException e) {
                throw new UncheckedIOException("no worker can be started: " + e.getMessage(), e);
            }
        }
        return connection;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
