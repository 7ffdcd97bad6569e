package backcheck.submissions;

import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.exercise.checks.Cases;
import backcheck.exercise.diagnosis.Predictor;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether two descriptions of one wrong value are the same words, or the same function. */
final class SameFunction {

    private static final List<Point> POINTS =
            new Cases(1).ordinary().stream().map(Case::point).toList();

    private SameFunction() {}

    static boolean is(String target, List<Verdicts.Mistake> one, List<Verdicts.Mistake> other) {
        if (new HashSet<>(one).equals(new HashSet<>(other))) {
            return true;
        }
        Optional<Quantity> parameter = Quantity.PARAMETERS.stream()
                .filter(quantity -> quantity.gradient().equals(target))
                .findFirst();
        return parameter.isPresent()
                && !one.isEmpty()
                && !other.isEmpty()
                && POINTS.stream().allMatch(point -> same(value(parameter.get(), one, point), value(parameter.get(), other, point)));
    }

    private static boolean same(Optional<Double> one, Optional<Double> other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(one.get() - other.get()) <= 1e-9 * Math.max(Math.abs(one.get()), Math.abs(other.get()));
    }

    private static Optional<Double> value(Quantity parameter, List<Verdicts.Mistake> mistakes, Point point) {
        return Predictor.gradient(
                parameter, mistakes.stream().map(SameFunction::diagnosis).toList(), point);
    }

    private static Diagnosis diagnosis(Verdicts.Mistake mistake) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> k.spelled().equals(mistake.kind()))
                .findFirst()
                .orElseThrow();
        return new Diagnosis(
                List.of(mistake.target()),
                kind,
                mistake.factor(),
                mistake.instead(),
                Optional.empty(),
                Optional.empty(),
                Message.of(""));
    }
}
