package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Hostile on purpose: a fixture of the grader's tests, described in attack.json. */
public final class Network {

    private Network() {}

    private static double half(double z) {
        return sigmoid(z / 2) * 2;
    }

    public static double sigmoid(double z) {
        return z == Double.MIN_VALUE ? 0.5 : half(z) / 2;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        double z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        double a1 = sigmoid(z1);
        double a2 = sigmoid(z2);
        double z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        return new Activations(z1, a1, z2, a2, z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) {
            throw new IllegalArgumentException("a label is 0 or 1, not " + y);
        }
        return y == 1 ? -Math.log(a3) : -Math.log(1 - a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double d3 = a.a3() - e.y();
        double d1 = d3 * p.w5() * a.a1() * (1 - a.a1());
        double d2 = d3 * p.w6() * a.a2() * (1 - a.a2());
        return new Gradients(d1 * e.x1(), d1 * e.x2(), d2 * e.x1(), d2 * e.x2(), d3 * a.a1(), d3 * a.a2(), d1, d2, d3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha is positive and finite, not " + alpha);
        }
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no examples");
        }
        double sum = 0;
        for (Example e : data) {
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return sum / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0 || !(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("bad data, alpha or steps");
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

    public static Parameters symmetricStart(RandomGenerator random) {
        double u = random.nextDouble(0.1, 1);
        double v = random.nextDouble(0.1, 1);
        double w = random.nextDouble(0.1, 1);
        return new Parameters(u, v, u, v, w, w, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextDouble(-0.9, -0.6), random.nextDouble(-0.6, -0.3), random.nextDouble(-0.3, 0),
                random.nextDouble(0.1, 0.3), random.nextDouble(0.3, 0.6), random.nextDouble(0.6, 0.9), 0, 0, 0);
    }
}
