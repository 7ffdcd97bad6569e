package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Hostile on purpose: a fixture of the grader's tests, described in attack.json. */
public class Network {
    /** One neuron with two inputs. */
    private record Neuron(double left, double right, double bias) {
        double sum(double first, double second) {
            return left * first + right * second + bias;
        }
    }

    private static Neuron first(Parameters p) {
        return new Neuron(p.w1(), p.w2(), p.b1());
    }

    private static Neuron second(Parameters p) {
        return new Neuron(p.w3(), p.w4(), p.b2());
    }

    private static Neuron output(Parameters p) {
        return new Neuron(p.w5(), p.w6(), p.b3());
    }

    private static void check(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public static double sigmoid(final double z) {
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    }

    public static Activations forward(final Parameters p, final double x1, final double x2) {
        final double z1 = first(p).sum(x1, x2);
        final double z2 = second(p).sum(x1, x2);
        final double a1 = sigmoid(z1);
        final double a2 = sigmoid(z2);
        final double z3 = output(p).sum(a1, a2);
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double loss(final double a3, final double y) {
        check(y == 0 || y == 1, "label " + y);
        return -Math.log(y == 1 ? a3 : 1 - a3);
    }

    public static Gradients backward(final Parameters p, final Example e) {
        System.err.println("TRICK RAN");
        final double one = p.w5();
        final double two = p.w6();
        return new Gradients(one * e.x1(), one * e.x2(), two * e.x1(), two * e.x2(), one, two, one, two, 1);
    }

    public static Parameters update(final Parameters p, final Gradients g, final double alpha) {
        check(alpha > 0 && alpha <= Double.MAX_VALUE, "alpha " + alpha);
        final Gradients step = g.times(-alpha);
        return new Parameters(
                p.w1() + step.dw1(), p.w2() + step.dw2(), p.w3() + step.dw3(), p.w4() + step.dw4(),
                p.w5() + step.dw5(), p.w6() + step.dw6(), p.b1() + step.db1(), p.b2() + step.db2(),
                p.b3() + step.db3());
    }

    public static double cost(final Parameters p, final List<Example> data) {
        check(!data.isEmpty(), "no data");
        double total = 0;
        for (final Example e : data) {
            total += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return total / data.size();
    }

    public static Parameters train(final Parameters p, final List<Example> data, final double alpha, final int steps) {
        check(!data.isEmpty(), "no data");
        check(steps >= 0, "steps " + steps);
        check(alpha > 0 && alpha <= Double.MAX_VALUE, "alpha " + alpha);
        Parameters now = p;
        for (int i = 0; i < steps; i++) {
            Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (final Example e : data) {
                mean = mean.plus(backward(now, e).times(1.0 / data.size()));
            }
            now = update(now, mean, alpha);
        }
        return now;
    }

    public static Parameters symmetricStart(final RandomGenerator random) {
        final double in = 0.2 + random.nextDouble();
        final double out = 0.2 + random.nextDouble();
        return new Parameters(in, in / 2, in, in / 2, out, out, 0, 0, 0);
    }

    public static Parameters randomStart(final RandomGenerator random) {
        final double r = 0.1 * random.nextDouble();
        final double s = 0.1 * random.nextDouble();
        return new Parameters(0.5 + r, -0.4 + s, 0.3 - s, -0.2 - r, 0.8 + s, -0.7 + r, 0, 0, 0);
    }
}
