package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Factor;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All single edits of one parameter's chain, as what each multiplies the gradient with. */
final class GradientEdits {

    private static final Map<String, Double> CONSTANTS =
            Map.of("2", 2.0, "1/2", 0.5, "3", 3.0, "1/3", 1.0 / 3, "4", 4.0, "1/4", 0.25);

    private static final int WHOLE = -1;
    private static final int SCALE = -2;
    private static final int PARAMETER = -3;

    private final Quantity parameter;
    private final List<Factor> factors;
    private final List<Point> points;
    private final List<Edit> edits = new ArrayList<>();

    private GradientEdits(Quantity parameter, List<Point> points) {
        this.parameter = parameter;
        this.factors = Chain.factors(parameter);
        this.points = points;
    }

    /** The edits of ∂J/∂parameter at these points. */
    static List<Edit> of(Quantity parameter, List<Point> points) {
        GradientEdits all = new GradientEdits(parameter, points);
        all.add(Mistake.of(Kind.WRONG_SIGN), WHOLE, Edit.USUAL, point -> -1);
        CONSTANTS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(constant -> {
            double cost = constant.getKey().contains("2") ? Edit.USUAL : Edit.PLAUSIBLE;
            all.add(Mistake.instead(Kind.SCALED, constant.getKey()), SCALE, cost, point -> constant.getValue());
        });
        for (int slot = 0; slot < all.factors.size(); slot++) {
            all.editFactor(slot, all.factors.get(slot));
        }
        all.otherLosses();
        all.otherParameters();
        return all.edits;
    }

    private void editFactor(int slot, Factor factor) {
        String name = factor.name();
        if (!factor.spelled().equals("1")) {
            add(Mistake.of(Kind.MISSING_FACTOR, name), slot, Edit.USUAL, point -> 1 / factor.at(point));
            // a factor of a sum, w5 or x1, is hardly written twice; a slope is, after a3 - y
            double cost = factor.spelled().startsWith("d") ? 1.5 : 2.5;
            add(Mistake.of(Kind.REPEATED_FACTOR, name), slot, cost, factor::at);
        }
        Catalog.values().forEach((spelled, value) -> {
            if (!spelled.equals(factor.spelled())) {
                add(
                        Mistake.of(Kind.REPLACED_FACTOR, name, spelled),
                        slot,
                        isNear(factor, spelled) ? Edit.PLAUSIBLE : Edit.FAR,
                        point -> value.applyAsDouble(point) / factor.at(point));
            }
        });
    }

    /** Whether a value is of the factor's own kind: a slope for a slope, a weight for a weight, an input for an input. */
    private static boolean isNear(Factor factor, String instead) {
        String right = factor.spelled();
        if (right.startsWith("d")) {
            String a = factor.of().spelled();
            String z = factor.by().spelled();
            return instead.startsWith("d") || instead.endsWith(a) || instead.contains(a + "^") || instead.contains(z)
                    || instead.equals("sigmoid'(" + a + ")");
        }
        char kind = right.charAt(0);
        if (kind == 'a') {
            return instead.length() == 2 && (instead.charAt(0) == 'a' || instead.charAt(0) == 'z');
        }
        return instead.length() == 2 && (kind == '1' ? "xab".indexOf(instead.charAt(0)) >= 0 : instead.charAt(0) == kind);
    }

    private void otherLosses() {
        Factor first = factors.get(0);
        Catalog.losses().forEach((spelled, loss) -> add(
                Mistake.of(Kind.OTHER_LOSS, first.name(), spelled),
                0,
                Edit.PLAUSIBLE,
                point -> loss.slope().applyAsDouble(point.get(Quantity.A3), point.get(Quantity.Y)) / first.at(point)));
    }

    private void otherParameters() {
        for (Quantity other : Quantity.PARAMETERS) {
            if (other != parameter) {
                add(
                        Mistake.instead(Kind.OTHER_PARAMETER, other.gradient()),
                        PARAMETER,
                        2.5,
                        point -> Chain.gradient(other, point) / Chain.gradient(parameter, point));
            }
        }
    }

    private void add(Mistake name, int slot, double cost, ToDoubleFunction<Point> effect) {
        edits.add(new Edit(name, slot, cost, points.stream().mapToDouble(effect).toArray()));
    }
}
