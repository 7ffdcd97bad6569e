package network;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Chain rule with functions: every local derivative is a lambda, chain(...) multiplies. */
public final class Network {
    private static final DoubleUnaryOperator SIGMA = z -> 1d / (1d + Math.exp(-z));
    private static final DoubleUnaryOperator SIGMA_PRIME = z -> SIGMA.applyAsDouble(z) * SIGMA.applyAsDouble(-z);
    private static final DoublePredicate IS_LABEL = y -> y == 0d || y == 1d;
    private static final DoublePredicate IS_RATE = r -> r > 0d && !Double.isInfinite(r);

    public static double sigmoid(double z) {
        return SIGMA.applyAsDouble(z);
    }

    private static double chain(double... factors) {
        double product = 1d;
        for (double f : factors) {
            product *= f;
        }
        return product;
    }

    public static Gradients backward(Parameters p, Example e) {
        final Activations v = forward(p, e.x1(), e.x2());
        final BiFunction<Double, Double, Double> byAnswer = (a, y) -> (1d - y) / (1d - a) - y / a;

        final double dA3 = byAnswer.apply(v.a3(), e.y());
        final double dA1 = chain(dA3, p.w5());
        final double dA2 = chain(dA3, p.w6());
        final double dZ1 = chain(dA1, SIGMA_PRIME.applyAsDouble(v.z1()));
        final double dZ2 = chain(dA2, SIGMA_PRIME.applyAsDouble(v.z2()));

        return new Gradients(
                chain(dZ1, e.x1()), chain(dZ1, e.x2()),
                chain(dZ2, e.x1()), chain(dZ2, e.x2()),
                chain(dA3, v.a1()), chain(dA3, v.a2()),
                chain(dZ1), chain(dZ2), chain(dA3));
    }

    private static double neuron(double wa, double a, double wb, double b, double bias) {
        return chain(wa, a) + chain(wb, b) + bias;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final double one = neuron(p.w1(), x1, p.w2(), x2, p.b1());
        final double two = neuron(p.w3(), x1, p.w4(), x2, p.b2());
        final double three = neuron(p.w5(), sigmoid(one), p.w6(), sigmoid(two), p.b3());
        return new Activations(one, sigmoid(one), two, sigmoid(two), three, sigmoid(three));
    }

    private static void demand(DoublePredicate rule, double value, String name) {
        if (rule.negate().test(value)) {
            throw new IllegalArgumentException(name + " = " + value);
        }
    }

    public static double loss(double a3, double y) {
        demand(IS_LABEL, y, "y");
        return y == 1d ? -Math.log(a3) : -Math.log(1d - a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        demand(n -> n > 0, data.size(), "number of examples");
        double sum = 0d;
        for (final Example e : data) {
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return chain(sum, 1d / data.size());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        demand(IS_RATE, alpha, "alpha");
        final BiFunction<Double, Double, Double> step = (old, slope) -> old - chain(alpha, slope);
        return new Parameters(
                step.apply(p.w1(), g.dw1()), step.apply(p.w2(), g.dw2()), step.apply(p.w3(), g.dw3()),
                step.apply(p.w4(), g.dw4()), step.apply(p.w5(), g.dw5()), step.apply(p.w6(), g.dw6()),
                step.apply(p.b1(), g.db1()), step.apply(p.b2(), g.db2()), step.apply(p.b3(), g.db3()));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        demand(n -> n > 0, data.size(), "number of examples");
        demand(IS_RATE, alpha, "alpha");
        demand(n -> n >= 0, steps, "steps");
        Parameters q = p;
        for (int left = steps; left > 0; left--) {
            Gradients g = null;
            for (final Example e : data) {
                g = g == null ? backward(q, e) : backward(q, e).plus(g);
            }
            q = update(q, g.times(1d / data.size()), alpha);
        }
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return new Parameters(0.3, -0.4, 0.3, -0.4, 0.6, 0.6, 0.1, 0.1, -0.2);
    }

    public static Parameters randomStart(RandomGenerator random) {
        final DoubleUnaryOperator near = centre -> random.nextDouble(centre - 0.1, centre + 0.1);
        return new Parameters(
                near.applyAsDouble(0.2), near.applyAsDouble(-0.4), near.applyAsDouble(0.6),
                near.applyAsDouble(-0.8), near.applyAsDouble(1.0), near.applyAsDouble(-1.2),
                near.applyAsDouble(0), near.applyAsDouble(0), near.applyAsDouble(0));
    }
}
