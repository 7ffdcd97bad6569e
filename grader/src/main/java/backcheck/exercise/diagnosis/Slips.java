package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Factor;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Slips in one place of a gradient for which the vocabulary has no word: a further factor, one wrong operand in a slope, a wrong sign
 * in one term of the loss's derivative.
 *
 * <p>Some are worth as much as two mistakes that have words: {@code (a3-y)*w5*a1} is the right product with a further {@code w5}, and
 * also that of another loss with {@code w5} for the slope. Who has made one slip is not told of two: nothing is said.
 */
final class Slips {

    private Slips() {}

    /** What each slip multiplies ∂J/∂parameter with, at each of these points. */
    static List<double[]> of(Quantity parameter, List<Point> points) {
        List<ToDoubleFunction<Point>> slips = new ArrayList<>(Catalog.values().values());
        for (Factor factor : Chain.factors(parameter)) {
            if (Chain.formula(factor.of()) instanceof Formula.Sigmoid) {
                slips.addAll(operands(factor));
            }
        }
        slips.addAll(signs(Chain.factors(parameter).get(0)));
        return slips.stream().map(slip -> points.stream().mapToDouble(slip).toArray()).toList();
    }

    /** {@code b*(1-a)} and {@code a*(1-b)} for {@code a*(1-a)}. */
    private static List<ToDoubleFunction<Point>> operands(Factor slope) {
        List<ToDoubleFunction<Point>> slips = new ArrayList<>();
        Quantity a = slope.of();
        for (Quantity b : Quantity.ACTIVATIONS) {
            if (b != a) {
                slips.add(point -> point.get(b) * (1 - point.get(a)) / slope.at(point));
                slips.add(point -> point.get(a) * (1 - point.get(b)) / slope.at(point));
            }
        }
        return slips;
    }

    /** {@code y/a3} for {@code -y/a3}, or {@code -(1-y)/(1-a3)} for {@code (1-y)/(1-a3)}, or the denominators exchanged in one of them. */
    private static List<ToDoubleFunction<Point>> signs(Factor loss) {
        return List.of(
                point -> isOne(point) ? -1 : 1,
                point -> isOne(point) ? 1 : -1,
                point -> isOne(point) ? -1 / (1 - point.get(Quantity.A3)) / loss.at(point) : 1,
                point -> isOne(point) ? 1 : 1 / point.get(Quantity.A3) / loss.at(point));
    }

    private static boolean isOne(Point point) {
        return point.get(Quantity.Y) == 1;
    }
}
