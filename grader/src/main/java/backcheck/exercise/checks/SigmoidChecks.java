package backcheck.exercise.checks;

import backcheck.exercise.chain.Formula;
import backcheck.grade.Counterexample;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Part 1: σ(z) = 1/(1+e^(−z)), finite for every finite z, exactly 0.5 at 0. */
final class SigmoidChecks {

    private static final Check VALUES = new Check("sigmoid-values", PartId.SIGMOID, ApiMethod.SIGMOID, 3, SigmoidChecks::values);

    static final List<Check> ALL =
            List.of(VALUES, new Check("sigmoid-extremes", PartId.SIGMOID, ApiMethod.SIGMOID, 2, SigmoidChecks::extremes));

    /** Relative accuracy is asked up to here; the far tail of 0.5 + 0.5·tanh(z/2) is only absolutely right. */
    private static final double TAIL = 10;

    /** Absolute accuracy in the tails. */
    private static final double TAIL_RIGHT = 1e-15;

    private static final double[] EXTREMES = {
        -20, 20, -37, 37, -100, 100, -709, 709, -710, 710, -745, 745, -1000, 1000, -1e6, 1e6, -1e308, 1e308
    };

    private SigmoidChecks() {}

    private static Verdict values(Exam exam) {
        Stream<Double> drawn =
                Arrays.stream(SharedCalls.sigmoidArguments(exam.cases().ordinary())).boxed();
        Stream<Double> fixed = Stream.of(1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 5.0, -5.0, TAIL, -TAIL);
        List<Comparison.Family> families = Stream.concat(drawn, fixed)
                .<Comparison.Family>map(z -> factor -> probe(z * factor))
                .toList();
        return Marking.values(exam.recorder(), ApiMethod.SIGMOID, families);
    }

    private static Probe probe(double z) {
        double value = Formula.Sigmoid.of(z);
        return new Probe(Call.sigmoid(z), List.of(new Probe.Wanted("sigmoid", value, value)), Map.of("z", z));
    }

    private static Verdict extremes(Exam exam) {
        Verdict values = exam.verdict(VALUES);
        if (!values.isPassed()) {
            return Marking.together(values);
        }
        List<Call> calls = Stream.concat(
                        Stream.of(0.0), Arrays.stream(EXTREMES).boxed())
                .map(Call::sigmoid)
                .toList();
        List<Outcome> outcomes = exam.recorder().ask(calls);
        Optional<Verdict> trouble = OutcomeVerdict.in(ApiMethod.SIGMOID, outcomes);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        boolean clamped = false;
        for (int i = 0; i < calls.size(); i++) {
            double z = calls.get(i).arguments()[0];
            double got = ((Outcome.Returned) outcomes.get(i)).values()[0];
            double want = Formula.Sigmoid.of(z);
            Counterexample example = new Counterexample(Map.of("z", z), "sigmoid", want, got);
            if (!Double.isFinite(got)) {
                return Marking.wrong(
                        PartId.SIGMOID,
                        List.of(new Reading("sigmoid", Accuracy.NOT_FINITE, 1, 1, Optional.of(example))));
            }
            if (z == 0 ? got != want : Math.abs(got - want) > Tolerance.EPSILON) {
                return Verdict.failed(Message.of("sigmoid.extreme", z, got, want)).showing(example);
            }
            clamped |= Math.abs(got - want) > TAIL_RIGHT;
        }
        return Verdict.passed(clamped ? List.of(Message.of("notice.clamped", "sigmoid")) : List.of());
    }
}
