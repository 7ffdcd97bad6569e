package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** The exercise, solved as plainly as its formulas. */
public final class Network {

    private Network() {}

    /** σ(z) = 1/(1+e^(−z)). */
    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** Two hidden neurons see the inputs, the output neuron sees the hidden ones. */
    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        double a1 = sigmoid(z1);
        double z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        double a2 = sigmoid(z2);
        double z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        double a3 = sigmoid(z3);
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    /** J = −(y·ln a3 + (1−y)·ln(1−a3)), of which one term is zero. */
    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) {
            throw new IllegalArgumentException("a label is 0 or 1, not " + y);
        }
        return y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    /** The chain rule, read from the loss back to each weight; dJ/da3 · da3/dz3 shortens to a3 − y. */
    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double dz3 = a.a3() - e.y();
        double dz1 = dz3 * p.w5() * a.a1() * (1 - a.a1());
        double dz2 = dz3 * p.w6() * a.a2() * (1 - a.a2());
        return new Gradients(
                dz1 * e.x1(), dz1 * e.x2(), dz2 * e.x1(), dz2 * e.x2(), dz3 * a.a1(), dz3 * a.a2(), dz1, dz2, dz3);
    }

    /** p − α·g. */
    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha is positive and finite, not " + alpha);
        }
        return new Parameters(
                p.w1() - alpha * g.dw1(),
                p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(),
                p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(),
                p.b2() - alpha * g.db2(),
                p.b3() - alpha * g.db3());
    }

    /** The mean loss. */
    public static double cost(Parameters p, List<Example> data) {
        requireExamples(data);
        double sum = 0;
        for (Example e : data) {
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return sum / data.size();
    }

    /** Full-batch gradient descent with the mean gradient. */
    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        requireExamples(data);
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha is positive and finite, not " + alpha);
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps are not negative, but " + steps);
        }
        for (int step = 0; step < steps; step++) {
            Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                sum = sum.plus(backward(p, e));
            }
            p = update(p, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    /** Two hidden neurons that are the same. */
    public static Parameters symmetricStart(RandomGenerator random) {
        double fromX1 = random.nextDouble(0.1, 1);
        double fromX2 = random.nextDouble(0.1, 1);
        double toOutput = random.nextDouble(0.1, 1);
        return new Parameters(fromX1, fromX2, fromX1, fromX2, toOutput, toOutput, 0, 0, 0);
    }

    /** Six weights drawn apart from each other: each from an interval of its own. */
    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextDouble(-0.9, -0.6),
                random.nextDouble(-0.6, -0.3),
                random.nextDouble(-0.3, 0),
                random.nextDouble(0.1, 0.3),
                random.nextDouble(0.3, 0.6),
                random.nextDouble(0.6, 0.9),
                0,
                0,
                0);
    }

    private static void requireExamples(List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to learn from an empty list");
        }
    }
}
