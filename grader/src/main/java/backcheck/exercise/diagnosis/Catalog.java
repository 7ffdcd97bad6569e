package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** The values that a student may have put somewhere else, by their short spelling: what hypotheses are built from. */
final class Catalog {

    private Catalog() {}

    /** Values that can stand in a factor's place in a gradient. */
    static Map<String, ToDoubleFunction<Point>> values() {
        Map<String, ToDoubleFunction<Point>> values = new LinkedHashMap<>();
        for (Quantity quantity : Quantity.values()) {
            if (quantity != Quantity.Y && quantity != Quantity.J) {
                values.put(quantity.spelled(), point -> point.get(quantity));
            }
        }
        Chain.formulas().forEach((quantity, formula) -> {
            if (formula instanceof Formula.Sigmoid sigmoid) {
                String a = quantity.spelled();
                String z = sigmoid.sum().spelled();
                values.put("d" + a + "/d" + z, point -> slope(point.get(quantity)));
                values.put("1-" + a, point -> 1 - point.get(quantity));
                values.put(z + "*(1-" + z + ")", point -> slope(point.get(sigmoid.sum())));
                values.put("sigmoid'(" + a + ")", point -> slope(Formula.Sigmoid.of(point.get(quantity))));
                values.put("1-" + a + "^2", point -> 1 - point.get(quantity) * point.get(quantity));
            }
        });
        return values;
    }

    private static double slope(double a) {
        return a * (1 - a);
    }

    /** Functions that students use in the sigmoid's place. */
    static Map<String, DoubleUnaryOperator> activations() {
        Map<String, DoubleUnaryOperator> activations = new LinkedHashMap<>();
        activations.put("tanh", Math::tanh);
        activations.put("relu", z -> Math.max(0, z));
        activations.put("identity", z -> z);
        activations.put("step", z -> z > 0 ? 1 : 0);
        activations.put("sigmoid(-z)", z -> Formula.Sigmoid.of(-z));
        activations.put("exp(-z)", z -> Math.exp(-z));
        activations.put("exp(z)", Math::exp);
        activations.put("1+exp(-z)", z -> 1 + Math.exp(-z));
        activations.put("1/exp(-z)", z -> 1 / Math.exp(-z));
        activations.put("1/(1-exp(-z))", z -> 1 / (1 - Math.exp(-z)));
        activations.put("softplus", z -> Math.log1p(Math.exp(z)));
        activations.put("leaky-relu", z -> z > 0 ? z : 0.01 * z);
        activations.put("sigmoid'", z -> slope(Formula.Sigmoid.of(z)));
        activations.put("sigmoid(sigmoid(z))", z -> Formula.Sigmoid.of(Formula.Sigmoid.of(z)));
        return activations;
    }

    /**
     * A loss other than cross-entropy.
     *
     * @param value of an answer and a label
     * @param slope its derivative by the answer
     */
    record OtherLoss(DoubleBinaryOperator value, DoubleBinaryOperator slope) {}

    /** Losses that students use in place of cross-entropy. */
    static Map<String, OtherLoss> losses() {
        Map<String, OtherLoss> losses = new LinkedHashMap<>();
        losses.put("squared-error", new OtherLoss((a, y) -> (a - y) * (a - y), (a, y) -> 2 * (a - y)));
        losses.put("half-squared-error", new OtherLoss((a, y) -> (a - y) * (a - y) / 2, (a, y) -> a - y));
        losses.put("absolute-error", new OtherLoss((a, y) -> Math.abs(a - y), (a, y) -> Math.signum(a - y)));
        return losses;
    }
}
