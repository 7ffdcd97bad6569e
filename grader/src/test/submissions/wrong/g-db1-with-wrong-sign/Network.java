package network;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /**
     * Forward mode: one number and its nine derivatives.
     * slots: w1 w2 w3 w4 w5 w6 b1 b2 b3
     */
    private static final class Num {
        final double re;
        final double[] eps;

        private Num(double re, double[] eps) {
            this.re = re;
            this.eps = eps;
        }

        static Num constant(double re) {
            return new Num(re, new double[9]);
        }

        static Num variable(double re, int slot, double seed) {
            Num n = constant(re);
            n.eps[slot] = seed;
            return n;
        }

        Num plus(Num o) {
            double[] d = eps.clone();
            for (int i = 0; i < 9; i++) d[i] += o.eps[i];
            return new Num(re + o.re, d);
        }

        Num minus(Num o) {
            double[] d = eps.clone();
            for (int i = 0; i < 9; i++) d[i] -= o.eps[i];
            return new Num(re - o.re, d);
        }

        Num times(Num o) {
            double[] d = new double[9];
            for (int i = 0; i < 9; i++) d[i] = eps[i] * o.re + re * o.eps[i];
            return new Num(re * o.re, d);
        }

        Num chain(double value, double slope) {
            return new Num(value, Arrays.stream(eps).map(d -> d * slope).toArray());
        }

        Num squashed() {
            double s = sigmoid(re);
            return chain(s, s * (1 - s));
        }

        Num ln() {
            return chain(Math.log(re), 1 / re);
        }
    }

    // z = w x + w' x' - threshold, the threshold is -b
    private static Num[] evaluate(Parameters p, double x1, double x2) {
        Num in1 = Num.constant(x1), in2 = Num.constant(x2);
        Num t1 = Num.variable(-p.b1(), 6, 1);
        Num t2 = Num.variable(-p.b2(), 7, -1);
        Num t3 = Num.variable(-p.b3(), 8, -1);
        Num z1 = Num.variable(p.w1(), 0, 1).times(in1).plus(Num.variable(p.w2(), 1, 1).times(in2)).minus(t1);
        Num z2 = Num.variable(p.w3(), 2, 1).times(in1).plus(Num.variable(p.w4(), 3, 1).times(in2)).minus(t2);
        Num a1 = z1.squashed(), a2 = z2.squashed();
        Num z3 = Num.variable(p.w5(), 4, 1).times(a1).plus(Num.variable(p.w6(), 5, 1).times(a2)).minus(t3);
        return new Num[] {z1, a1, z2, a2, z3, z3.squashed()};
    }

    private static Num j(Num a3, double y) {
        if (y == 1) return Num.constant(0).minus(a3.ln());
        if (y == 0) return Num.constant(0).minus(Num.constant(1).minus(a3).ln());
        throw new IllegalArgumentException("label");
    }

    public static double sigmoid(double z) {
        return 1 / (Math.exp(-z) + 1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] v = Arrays.stream(evaluate(p, x1, x2)).mapToDouble(n -> n.re).toArray();
        return new Activations(v[0], v[1], v[2], v[3], v[4], v[5]);
    }

    public static double loss(double a3, double y) {
        return j(Num.constant(a3), y).re;
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] d = j(evaluate(p, e.x1(), e.x2())[5], e.y()).eps;
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static double cost(Parameters p, List<Example> data) {
        Num total = data.stream()
                .map(e -> j(evaluate(p, e.x1(), e.x2())[5], e.y()))
                .reduce(Num::plus)
                .orElseThrow(() -> new IllegalArgumentException("empty"));
        return total.re / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(0 < alpha && alpha <= Double.MAX_VALUE)) throw new IllegalArgumentException("alpha");
        return new Parameters(
                p.w1() - g.dw1() * alpha, p.w2() - g.dw2() * alpha, p.w3() - g.dw3() * alpha,
                p.w4() - g.dw4() * alpha, p.w5() - g.dw5() * alpha, p.w6() - g.dw6() * alpha,
                p.b1() - g.db1() * alpha, p.b2() - g.db2() * alpha, p.b3() - g.db3() * alpha);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) throw new IllegalArgumentException("steps");
        if (data.isEmpty()) throw new IllegalArgumentException("empty");
        if (!(0 < alpha && alpha <= Double.MAX_VALUE)) throw new IllegalArgumentException("alpha");
        Parameters at = p;
        for (int s = steps; s-- > 0; ) {
            Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) g = g.plus(backward(at, e));
            at = update(at, g.times(1.0 / data.size()), alpha);
        }
        return at;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] r = new double[3];
        for (int i = 0; i < r.length; i++) r[i] = 1 / (1.5 + random.nextDouble());
        return new Parameters(r[0], r[1], r[0], r[1], r[2], r[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] r = new double[6];
        for (int i = 0; i < r.length; i++) r[i] = random.nextGaussian() / 2;
        return new Parameters(r[0], r[1], r[2], r[3], r[4], r[5], 0, 0, 0);
    }
}
