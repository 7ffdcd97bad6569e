package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public final class Network {

    private static final int COUNT = 9;

    private Network() {
    }

    static Dual[] variables(Parameters p) {
        return new Dual[] {
            Dual.variable(0, p.w1()), Dual.variable(1, p.w2()), Dual.variable(2, p.w3()),
            Dual.variable(3, p.w4()), Dual.variable(4, p.w5()), Dual.variable(5, p.w6()),
            Dual.variable(6, p.b1()), Dual.variable(7, p.b2()), Dual.variable(8, p.b3())
        };
    }

    /** z1 a1 z2 a2 z3 a3, each with its nine derivatives */
    static Dual[] propagate(Parameters p, double x1, double x2) {
        Dual[] q = variables(p);
        Dual[] r = new Dual[6];
        r[0] = q[0].mul(x1).add(q[1].mul(x2)).add(q[6]);
        r[1] = r[0].sigmoid();
        r[2] = q[2].mul(x1).add(q[3].mul(x2)).add(q[7]);
        r[3] = r[2].sigmoid();
        r[4] = q[4].mul(r[3]).add(q[5].mul(r[1])).add(q[8]);
        r[5] = r[4].sigmoid();
        return r;
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] v = IntStream.range(0, 6).mapToDouble(i -> propagate(p, x1, x2)[i].real()).toArray();
        return new Activations(v[0], v[1], v[2], v[3], v[4], v[5]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Dual a3 = propagate(p, e.x1(), e.x2())[5];
        Dual error = (e.y() == 1 ? a3 : a3.mul(-1).add(Dual.constant(1))).ln().mul(-1);
        return error.toGradients();
    }

    public static double sigmoid(double z) {
        return Dual.constant(z).sigmoid().real();
    }

    public static double loss(double a3, double y) {
        if (y == 0) {
            a3 = 1 - a3;
        } else if (y != 1) {
            throw new IllegalArgumentException("Wrong label: " + y + " (0 or 1 expected)");
        }
        return Dual.constant(a3).ln().mul(-1).real();
    }

    public static double cost(Parameters p, List<Example> data) {
        Dual sum = Dual.constant(0);
        for (Example e : data) {
            sum = sum.add(Dual.constant(loss(forward(p, e.x1(), e.x2()).a3(), e.y())));
        }
        return sum.mul(1.0 / nonZero(data.size())).real();
    }

    private static int nonZero(int n) {
        if (n != 0) {
            return n;
        }
        throw new IllegalArgumentException("Empty list of examples");
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isNaN(Math.log(alpha)) || Double.isInfinite(Math.log(alpha))) {
            throw new IllegalArgumentException("Wrong learning rate: " + alpha);
        }
        return new Parameters(
                p.w1() + -alpha * g.dw1(),
                p.w2() + -alpha * g.dw2(),
                p.w3() + -alpha * g.dw3(),
                p.w4() + -alpha * g.dw4(),
                p.w5() + -alpha * g.dw5(),
                p.w6() + -alpha * g.dw6(),
                p.b1() + -alpha * g.db1(),
                p.b2() + -alpha * g.db2(),
                p.b3() + -alpha * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        double share = 1.0 / nonZero(data.size());
        Gradients none = Dual.constant(0).toGradients();
        update(p, none, alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("Wrong number of steps: " + steps);
        }
        Parameters[] trail = new Parameters[steps + 1];
        trail[0] = p;
        for (int t = 1; t <= steps; t++) {
            Gradients g = none;
            for (Example e : data) {
                g = g.plus(backward(trail[t - 1], e).times(share));
            }
            trail[t] = update(trail[t - 1], g, alpha);
        }
        return trail[steps];
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] w = new double[3];
        for (int i = 0; i < w.length; i++) {
            do {
                w[i] = random.nextGaussian();
            } while (Math.abs(w[i]) < 0.01);
        }
        return new Parameters(w[0], w[1], w[0], w[1], w[2], w[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = random.doubles(COUNT).map(u -> u < 0.5 ? u - 0.9 : u - 0.1).toArray();
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], w[6] / 10, w[7] / 10, w[8] / 10);
    }
}
