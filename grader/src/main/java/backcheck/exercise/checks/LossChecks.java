package backcheck.exercise.checks;

import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Part 3: J = −(y·ln a3 + (1−y)·ln(1−a3)) for y = 1 and y = 0, and nothing for other labels. */
final class LossChecks {

    private static final Check ONE = new Check("loss-one", PartId.LOSS, ApiMethod.LOSS, 4, exam -> values(exam, 1));
    private static final Check ZERO = new Check("loss-zero", PartId.LOSS, ApiMethod.LOSS, 4, exam -> values(exam, 0));

    static final List<Check> ALL = List.of(ONE, ZERO, new Check("loss-arguments", PartId.LOSS, ApiMethod.LOSS, 2, LossChecks::arguments));

    private LossChecks() {}

    private static Verdict values(Exam exam, double y) {
        return Marking.values(exam.recorder(), ApiMethod.LOSS, families(exam.cases(), y));
    }

    /** Answers of ordinary networks, and some round ones, under one label. */
    static List<Comparison.Family> families(Cases cases, double y) {
        Stream<Double> drawn = cases.ordinary().stream().map(c -> c.point().get(Quantity.A3));
        Stream<Double> fixed = Stream.of(0.5, 0.25, 0.75, 0.1, 0.9);
        return Stream.concat(drawn, fixed)
                .<Comparison.Family>map(a -> factor -> probe(a * factor, y))
                .toList();
    }

    private static Probe probe(double a3, double y) {
        double value = Formula.CrossEntropy.of(a3, y);
        Map<String, Double> inputs = new LinkedHashMap<>();
        inputs.put("a3", a3);
        inputs.put("y", y);
        return new Probe(Call.loss(a3, y), List.of(new Probe.Wanted("J", value, value)), inputs);
    }

    private static Verdict arguments(Exam exam) {
        Verdict one = exam.verdict(ONE);
        Verdict values = one.isPassed() ? exam.verdict(ZERO) : one;
        List<Marking.Refusal> refusals = Stream.of(0.5, 2.0, -1.0)
                .map(y -> new Marking.Refusal(Call.loss(0.5, y), Message.of("arguments.label", y)))
                .toList();
        return Marking.refusals(exam.recorder(), ApiMethod.LOSS, values, refusals);
    }
}
