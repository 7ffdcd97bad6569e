package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Factor;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import java.util.List;
import java.util.Optional;

/** Says what a gradient with named mistakes comes to at any point: a diagnosis read backwards. */
public final class Predictor {

    private Predictor() {}

    /**
     * The value of a component of the gradient with these mistakes in it.
     *
     * @param mistakes diagnoses that have the component among their targets
     * @return empty if the mistakes are none that the chain can be edited by
     */
    public static Optional<Double> gradient(Quantity parameter, List<Diagnosis> mistakes, Point point) {
        double value = Chain.gradient(parameter, point);
        List<Edit> edits = GradientEdits.of(parameter, List.of(point));
        for (Diagnosis mistake : mistakes) {
            Mistake name = new Mistake(mistake.kind(), mistake.factor(), mistake.instead());
            Optional<Edit> edit =
                    edits.stream().filter(e -> e.name().equals(name)).findFirst();
            if (mistake.kind() == Kind.ZERO) {
                return Optional.of(0.0);
            }
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            value *= edit.get().effect()[0];
        }
        return mistakes.isEmpty() || !Double.isFinite(value) ? Optional.empty() : Optional.of(value);
    }

    /** What stands in the place of one factor: empty where the mistake is not in this factor. */
    public static Optional<Double> inPlaceOf(Factor factor, Diagnosis mistake, Point point) {
        if (!mistake.factor().equals(Optional.of(factor.name()))) {
            return Optional.empty();
        }
        double right = factor.at(point);
        return switch (mistake.kind()) {
            case MISSING_FACTOR -> Optional.of(1.0);
            case REPEATED_FACTOR -> Optional.of(right * right);
            case REPLACED_FACTOR -> Optional.ofNullable(
                            Catalog.values().get(mistake.instead().orElseThrow()))
                    .map(value -> value.applyAsDouble(point));
            case OTHER_LOSS -> Optional.ofNullable(
                            Catalog.losses().get(mistake.instead().orElseThrow()))
                    .map(loss -> loss.slope().applyAsDouble(point.get(Quantity.A3), point.get(Quantity.Y)));
            default -> Optional.empty();
        };
    }
}
