package backcheck.exercise.checks;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Part 5: p − α·g for all nine parameters. */
final class UpdateChecks {

    private static final Check VALUES = new Check("update-values", PartId.UPDATE, ApiMethod.UPDATE, 4, UpdateChecks::values);

    static final List<Check> ALL =
            List.of(VALUES, new Check("update-arguments", PartId.UPDATE, ApiMethod.UPDATE, 1, UpdateChecks::arguments));

    private UpdateChecks() {}

    private static Verdict values(Exam exam) {
        List<Case> cases = exam.cases().ordinary();
        List<Comparison.Family> families = IntStream.range(0, cases.size())
                .<Comparison.Family>mapToObj(i -> {
                    double[] gradients = SharedCalls.gradients(cases, i);
                    return factor -> probe(cases.get(i).scaled(factor).parameters(), gradients, SharedCalls.rate(i));
                })
                .toList();
        return Marking.values(exam.recorder(), ApiMethod.UPDATE, families);
    }

    private static Probe probe(double[] p, double[] g, double alpha) {
        double[] next = GradientDescent.update(p, g, alpha);
        List<Probe.Wanted> wanted = new ArrayList<>();
        Map<String, Double> inputs = new LinkedHashMap<>(Case.named(p));
        for (int i = 0; i < next.length; i++) {
            Quantity parameter = Quantity.PARAMETERS.get(i);
            wanted.add(new Probe.Wanted(
                    parameter.spelled(), next[i], Math.max(Math.abs(p[i]), Math.abs(alpha * g[i]))));
            inputs.put(parameter.gradient(), g[i]);
        }
        inputs.put("alpha", alpha);
        return new Probe(Call.update(p, g, alpha), wanted, inputs);
    }

    /** The rates that must be refused: not positive, or not finite. */
    static Stream<Double> badRates() {
        return Stream.of(0.0, -0.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    private static Verdict arguments(Exam exam) {
        Case c = exam.cases().ordinary().get(0);
        double[] gradients = Chain.gradients(c.point());
        List<Marking.Refusal> refusals = badRates()
                .map(alpha -> new Marking.Refusal(
                        Call.update(c.parameters(), gradients, alpha), Message.of("arguments.alpha", alpha)))
                .toList();
        return Marking.refusals(exam.recorder(), ApiMethod.UPDATE, exam.verdict(VALUES), refusals);
    }
}
