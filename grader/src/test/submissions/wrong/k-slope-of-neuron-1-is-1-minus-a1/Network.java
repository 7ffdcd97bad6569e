package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Every derivative has its own name, as on the blackboard:
 * dJ_da3, da3_dz3, dz3_da1 ...
 */
public final class Network {

    private Network() {
    }

    public static Gradients backward(Parameters p, Example e) {
        final double x1 = e.x1();
        final double x2 = e.x2();
        final double y = e.y();
        final Activations act = forward(p, x1, x2);

        // output neuron
        final double dJ_da3 = (1 - y) / (1 - act.a3()) - y / act.a3();
        final double da3_dz3 = act.a3() * (1 - act.a3());
        final double dz3_dw5 = act.a1();
        final double dz3_dw6 = act.a2();
        final double dJ_dz3 = dJ_da3 * da3_dz3;

        // hidden neurons
        final double dz3_da1 = p.w5();
        final double dz3_da2 = p.w6();
        final double da1_dz1 = 1 - act.a1();
        final double da2_dz2 = act.a2() * (1 - act.a2());
        final double dJ_dz1 = dJ_dz3 * dz3_da1 * da1_dz1;
        final double dJ_dz2 = dJ_dz3 * dz3_da2 * da2_dz2;

        final double dJ_dw1 = dJ_dz1 * x1;
        final double dJ_dw2 = dJ_dz1 * x2;
        final double dJ_dw3 = dJ_dz2 * x1;
        final double dJ_dw4 = dJ_dz2 * x2;
        final double dJ_dw5 = dJ_dz3 * dz3_dw5;
        final double dJ_dw6 = dJ_dz3 * dz3_dw6;
        return new Gradients(dJ_dw1, dJ_dw2, dJ_dw3, dJ_dw4, dJ_dw5, dJ_dw6, dJ_dz1, dJ_dz2, dJ_dz3);
    }

    public static double sigmoid(final double z) {
        final double e_to_minus_z = Math.exp(-z);
        final double denominator = 1.0 + e_to_minus_z;
        return 1.0 / denominator;
    }

    public static Activations forward(final Parameters p, final double x1, final double x2) {
        final double z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        final double z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        final double a1 = sigmoid(z1);
        final double a2 = sigmoid(z2);
        final double z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        final double a3 = sigmoid(z3);
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    public static double loss(final double a3, final double y) {
        final boolean labelOk = y == 0.0 || y == 1.0;
        if (!labelOk) {
            throw new IllegalArgumentException("y must be 0 or 1, but is " + y);
        }
        final double first = y == 0 ? 0 : y * Math.log(a3);
        final double second = y == 1 ? 0 : (1 - y) * Math.log(1 - a3);
        return -(first + second);
    }

    public static Parameters update(final Parameters p, final Gradients g, final double alpha) {
        checkAlpha(alpha);
        final double w1 = p.w1() - alpha * g.dw1();
        final double w2 = p.w2() - alpha * g.dw2();
        final double w3 = p.w3() - alpha * g.dw3();
        final double w4 = p.w4() - alpha * g.dw4();
        final double w5 = p.w5() - alpha * g.dw5();
        final double w6 = p.w6() - alpha * g.dw6();
        final double b1 = p.b1() - alpha * g.db1();
        final double b2 = p.b2() - alpha * g.db2();
        final double b3 = p.b3() - alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    private static void checkAlpha(final double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha is not finite");
        }
        if (alpha <= 0) {
            throw new IllegalArgumentException("alpha is not positive");
        }
    }

    public static double cost(final Parameters p, final List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        double sum = 0.0;
        for (final Example example : data) {
            final Activations act = forward(p, example.x1(), example.x2());
            sum = sum + loss(act.a3(), example.y());
        }
        return sum / data.size();
    }

    public static Parameters train(final Parameters p, final List<Example> data, final double alpha, final int steps) {
        checkAlpha(alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps is negative");
        }
        Parameters result = p;
        for (int step = 1; step <= steps; step++) {
            Gradients sum = null;
            for (final Example example : data) {
                final Gradients one = backward(result, example);
                sum = sum == null ? one : sum.plus(one);
            }
            final Gradients mean = sum.times(1.0 / data.size());
            result = update(result, mean, alpha);
        }
        return result;
    }

    public static Parameters symmetricStart(final RandomGenerator random) {
        final double w = 0.25 + 0.5 * random.nextDouble();
        return new Parameters(w, w, w, w, w, w, 0.0, 0.0, 0.0);
    }

    public static Parameters randomStart(final RandomGenerator random) {
        final double w1 = random.nextDouble() - 0.5;
        final double w2 = random.nextDouble() - 0.5;
        final double w3 = random.nextDouble() - 0.5;
        final double w4 = random.nextDouble() - 0.5;
        final double w5 = random.nextDouble() - 0.5;
        final double w6 = random.nextDouble() - 0.5;
        return new Parameters(w1, w2, w3, w4, w5, w6, 0.0, 0.0, 0.0);
    }
}
