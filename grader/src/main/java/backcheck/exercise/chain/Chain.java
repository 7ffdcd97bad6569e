package backcheck.exercise.chain;

import static backcheck.exercise.chain.Quantity.A1;
import static backcheck.exercise.chain.Quantity.A2;
import static backcheck.exercise.chain.Quantity.A3;
import static backcheck.exercise.chain.Quantity.B1;
import static backcheck.exercise.chain.Quantity.B2;
import static backcheck.exercise.chain.Quantity.B3;
import static backcheck.exercise.chain.Quantity.J;
import static backcheck.exercise.chain.Quantity.W1;
import static backcheck.exercise.chain.Quantity.W2;
import static backcheck.exercise.chain.Quantity.W3;
import static backcheck.exercise.chain.Quantity.W4;
import static backcheck.exercise.chain.Quantity.W5;
import static backcheck.exercise.chain.Quantity.W6;
import static backcheck.exercise.chain.Quantity.X1;
import static backcheck.exercise.chain.Quantity.X2;
import static backcheck.exercise.chain.Quantity.Y;
import static backcheck.exercise.chain.Quantity.Z1;
import static backcheck.exercise.chain.Quantity.Z2;
import static backcheck.exercise.chain.Quantity.Z3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The 2-2-1 network, described once.
 *
 * <pre>
 * z1 = w1·x1 + w2·x2 + b1, a1 = σ(z1)
 * z2 = w3·x1 + w4·x2 + b2, a2 = σ(z2)
 * z3 = w5·a1 + w6·a2 + b3, a3 = σ(z3), J = −(y·ln a3 + (1−y)·ln(1−a3))
 * </pre>
 *
 * The chain of a derivative is read off this table, from the loss back to the parameter: ∂J/∂w1 =
 * dJ/da3 · da3/dz3 · dz3/da1 · da1/dz1 · dz1/dw1.
 */
public final class Chain {

    private static final Map<Quantity, Formula> NETWORK = network();
    private static final List<Quantity> ORDER = List.copyOf(NETWORK.keySet());
    private static final Map<Quantity, List<Factor>> FACTORS = factors();

    private Chain() {}

    private static Map<Quantity, Formula> network() {
        Map<Quantity, Formula> formulas = new EnumMap<>(Quantity.class);
        formulas.put(Z1, new Formula.Sum(List.of(Term.of(W1, X1), Term.of(W2, X2), Term.bias(B1))));
        formulas.put(A1, new Formula.Sigmoid(A1, Z1));
        formulas.put(Z2, new Formula.Sum(List.of(Term.of(W3, X1), Term.of(W4, X2), Term.bias(B2))));
        formulas.put(A2, new Formula.Sigmoid(A2, Z2));
        formulas.put(Z3, new Formula.Sum(List.of(Term.of(W5, A1), Term.of(W6, A2), Term.bias(B3))));
        formulas.put(A3, new Formula.Sigmoid(A3, Z3));
        formulas.put(J, new Formula.CrossEntropy(A3, Y));
        return Collections.unmodifiableMap(formulas);
    }

    private static Map<Quantity, List<Factor>> factors() {
        Map<Quantity, List<Factor>> factors = new EnumMap<>(Quantity.class);
        Quantity.PARAMETERS.forEach(parameter -> factors.put(parameter, pathFromLoss(J, parameter)));
        return Collections.unmodifiableMap(factors);
    }

    /** The formulas of the seven computed quantities, each after those that it needs. */
    public static Map<Quantity, Formula> formulas() {
        return NETWORK;
    }

    /** The seven computed quantities, each after those that it needs. */
    static List<Quantity> order() {
        return ORDER;
    }

    /**
     * The formula of a computed quantity.
     *
     * @throws IllegalArgumentException for an input or a parameter
     */
    public static Formula formula(Quantity quantity) {
        Formula formula = NETWORK.get(quantity);
        if (formula == null) {
            throw new IllegalArgumentException(quantity.spelled() + " is given, not computed");
        }
        return formula;
    }

    /** The factors of ∂J/∂parameter, from the loss to the parameter. */
    public static List<Factor> factors(Quantity parameter) {
        return FACTORS.get(parameter);
    }

    /** ∂J/∂parameter at a point: the product of its factors. */
    public static double gradient(Quantity parameter, Point point) {
        double product = 1;
        for (Factor factor : factors(parameter)) {
            product *= factor.at(point);
        }
        return product;
    }

    /** All nine derivatives at a point, in the order of the parameters. */
    public static double[] gradients(Point point) {
        double[] gradients = new double[Quantity.PARAMETERS.size()];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = gradient(Quantity.PARAMETERS.get(i), point);
        }
        return gradients;
    }

    private static List<Factor> pathFromLoss(Quantity from, Quantity target) {
        if (!NETWORK.containsKey(from)) {
            return List.of();
        }
        for (Quantity operand : NETWORK.get(from).operands()) {
            List<Factor> rest = pathFromLoss(operand, target);
            if (operand == target || !rest.isEmpty()) {
                List<Factor> path = new ArrayList<>();
                path.add(new Factor(from, operand));
                path.addAll(rest);
                return List.copyOf(path);
            }
        }
        return List.of();
    }
}
