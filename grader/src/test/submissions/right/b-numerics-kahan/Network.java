package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Floating-point notes:
 *  - exp is only ever called with a non-positive argument, so it cannot overflow;
 *  - 1 - sigmoid(z) is never formed by subtraction, sigmoid(-z) is used;
 *  - sums over the data set are compensated (Neumaier's variant of Kahan's sum).
 */
public final class Network {

    private Network() {}

    /** Running sum with a correction term. */
    private static final class Neumaier {
        private double high;
        private double low;

        void add(double term) {
            double t = high + term;
            low += StrictMath.abs(high) >= StrictMath.abs(term) ? (high - t) + term : (term - t) + high;
            high = t;
        }

        double over(int count) {
            return (high + low) / count;
        }
    }

    public static double sigmoid(double z) {
        if (z >= 0) {
            return 1 / (1 + StrictMath.exp(-z));
        }
        double tiny = StrictMath.exp(z);
        return tiny / (1 + tiny);
    }

    /** e^-|z| / (1 + e^-|z|)^2, an even function. */
    private static double bell(double z) {
        double tiny = StrictMath.exp(-StrictMath.abs(z));
        double q = 1 + tiny;
        return tiny / (q * q);
    }

    private static double affine(double m, double u, double n, double v, double c) {
        return StrictMath.fma(m, u, StrictMath.fma(n, v, c));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double top = affine(p.w1(), x1, p.w2(), x2, p.b1());
        double bottom = affine(p.w3(), x1, p.w4(), x2, p.b2());
        double sTop = sigmoid(top), sBottom = sigmoid(bottom);
        double out = affine(p.w5(), sTop, p.w6(), sBottom, p.b3());
        return new Activations(top, sTop, bottom, sBottom, out, sigmoid(out));
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return -StrictMath.log(a3);
        } else if (y == 0) {
            return -StrictMath.log1p(-a3);
        }
        throw new IllegalArgumentException("y = " + y);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        // a3 - 1 = -sigmoid(-z3) without cancellation
        double r = e.y() == 1 ? -sigmoid(-s.z3()) : s.a3() - e.y();
        double rTop = r * p.w5() * bell(s.z1());
        double rBottom = r * p.w6() * bell(s.z2());
        return new Gradients(
                rTop * e.x1(), rTop * e.x2(), rBottom * e.x1(), rBottom * e.x2(), r * s.a1(), r * s.a2(), rTop, rBottom, r);
    }

    private static void requireStepSize(double alpha) {
        if (!(alpha >= Double.MIN_VALUE && alpha <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("step size " + alpha);
        }
    }

    private static void requireSome(List<Example> data) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("mean of nothing is 0/0");
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        requireStepSize(alpha);
        double h = -alpha;
        return new Parameters(
                StrictMath.fma(h, g.dw1(), p.w1()),
                StrictMath.fma(h, g.dw2(), p.w2()),
                StrictMath.fma(h, g.dw3(), p.w3()),
                StrictMath.fma(h, g.dw4(), p.w4()),
                StrictMath.fma(h, g.dw5(), p.w5()),
                StrictMath.fma(h, g.dw6(), p.w6()),
                StrictMath.fma(h, g.db1(), p.b1()),
                StrictMath.fma(h, g.db2(), p.b2()),
                StrictMath.fma(h, g.db3(), p.b3()));
    }

    public static double cost(Parameters p, List<Example> data) {
        requireSome(data);
        Neumaier sum = new Neumaier();
        for (Example e : data) {
            sum.add(loss(forward(p, e.x1(), e.x2()).a3(), e.y()));
        }
        return sum.over(data.size());
    }

    private static Gradients meanGradient(Parameters p, List<Example> data) {
        Neumaier[] sums = new Neumaier[9];
        for (int k = 0; k < sums.length; ++k) {
            sums[k] = new Neumaier();
        }
        for (Example e : data) {
            Gradients g = backward(p, e);
            double[] terms = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
            for (int k = 0; k < sums.length; ++k) {
                sums[k].add(terms[k]);
            }
        }
        int n = data.size();
        return new Gradients(
                sums[0].over(n), sums[1].over(n), sums[2].over(n), sums[3].over(n), sums[4].over(n),
                sums[5].over(n), sums[6].over(n), sums[7].over(n), sums[8].over(n));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        requireSome(data);
        requireStepSize(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("steps = " + steps);
        }
        Parameters iterate = p;
        for (int k = 0; k < steps; ++k) {
            iterate = update(iterate, meanGradient(iterate, data), alpha);
        }
        return iterate;
    }

    /** Uniform in (0, 1], with random sign: never zero. */
    private static double draw(RandomGenerator random) {
        double m = 1.0 - random.nextDouble();
        return StrictMath.copySign(m, random.nextDouble() - 0.5);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double u = draw(random), v = draw(random), o = draw(random), c = 0x1p-4 * draw(random);
        return new Parameters(u, v, u, v, o, o, c, c, 0x1p-5);
    }

    public static Parameters randomStart(RandomGenerator random) {
        // stratified: one draw from each sixth of (-1, 1), so that no two can be equal
        double[] s = new double[6];
        for (int k = 0; k < 6; ++k) {
            s[k] = -1 + (k + random.nextDouble(0.001, 0.999)) / 3;
        }
        return new Parameters(s[3], s[0], s[5], s[2], s[1], s[4], 0, 0, 0);
    }
}
