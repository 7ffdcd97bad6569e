package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    // for reproducible results
    private static final long SEED = 42;

    public static Parameters symmetricStart(RandomGenerator random) {
        return Weights.gaussian(random, 0.7).paired();
    }

    public static Parameters randomStart(RandomGenerator random) {
        return Weights.seeded(SEED).unequal();
    }

    public static double sigmoid(double z) {
        final double t = Math.exp(-z);
        return Double.isInfinite(t) ? 0 : 1 / (1 + t);
    }

    public static double loss(double a3, double y) {
        double j = 0;
        if (y != 0) {
            if (y != 1) throw new IllegalArgumentException("wrong y " + y);
            j = j - Math.log(a3);
        } else {
            j = j - Math.log(1 - a3);
        }
        return j;
    }

    public static double cost(Parameters p, List<Example> data) {
        double j = 0;
        int i = data.size();
        if (i == 0) throw new IllegalArgumentException("no data");
        while (i > 0) {
            Example e = data.get(--i);
            j += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return j / data.size();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] first = {{p.w1(), p.w2(), p.b1()}, {p.w3(), p.w4(), p.b2()}};
        double[] second = {p.w5(), p.w6(), p.b3()};
        double[] z = new double[3], a = new double[3];
        for (int n = 0; n < 3; n++) {
            double[] w = n < 2 ? first[n] : second;
            z[n] = n < 2 ? w[0] * x1 + w[1] * x2 + w[2] : w[0] * a[0] + w[1] * a[1] + w[2];
            a[n] = sigmoid(z[n]);
        }
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double[] delta = {p.w5() * s.a1() * (1 - s.a1()), p.w6() * s.a2() * (1 - s.a2()), 1};
        double[] in = {e.x1(), e.x2(), 1}, mid = {s.a1(), s.a2(), 1};
        double[][] g = new double[3][3];
        for (int n = 0; n < 3; n++) {
            delta[n] *= s.a3() - e.y();
            for (int k = 0; k < 3; k++) g[n][k] = delta[n] * (n == 2 ? mid : in)[k];
        }
        return new Gradients(g[0][0], g[0][1], g[1][0], g[1][1], g[2][0], g[2][1], g[0][2], g[1][2], g[2][2]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 == false || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("wrong alpha " + alpha);
        return minus(p, g, alpha);
    }

    private static Parameters minus(Parameters p, Gradients g, double k) {
        return new Parameters(
                p.w1() - k * g.dw1(),
                p.w2() - k * g.dw2(),
                p.w3() - k * g.dw3(),
                p.w4() - k * g.dw4(),
                p.w5() - k * g.dw5(),
                p.w6() - k * g.dw6(),
                p.b1() - k * g.db1(),
                p.b2() - k * g.db2(),
                p.b3() - k * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (alpha > 0 == false || alpha == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("wrong alpha " + alpha);
        if (steps < 0) throw new IllegalArgumentException("wrong steps " + steps);
        if (data.size() == 0) throw new IllegalArgumentException("no data");
        for (int t = 0; t != steps; ++t) {
            Parameters at = p;
            for (Example e : data) p = minus(p, backward(at, e), alpha / data.size());
        }
        return p;
    }
}
