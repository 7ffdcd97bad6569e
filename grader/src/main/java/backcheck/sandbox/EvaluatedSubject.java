package backcheck.sandbox;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.List;

/**
 * A submission whose answers are worked out from its instructions.
 *
 * <p>What can't be worked out is no outcome but a {@link DeclinedException}: a grade rests on one way of asking, not on two.
 */
public final class EvaluatedSubject implements Subject, AutoCloseable {

    private final Evaluators evaluators;
    private final Evaluator evaluator;
    private final Printed printed;

    EvaluatedSubject(Evaluators evaluators, Evaluator evaluator, Printed printed) {
        this.evaluators = evaluators;
        this.evaluator = evaluator;
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
     * @throws DeclinedException if one of them is for a worker
     */
    @Override
    public List<Outcome> callAll(List<Call> calls) {
        return calls.isEmpty() ? List.of() : evaluator.ask(calls);
    }

    @Override
    public void close() {
        evaluators.giveBack(evaluator);
    }
}
