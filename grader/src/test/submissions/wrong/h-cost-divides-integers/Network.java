package network;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.random.RandomGenerator;

/** Dual numbers carry the value and all nine derivatives at once. */
public final class Network {

    private static final class Dual {
        final double v;
        final double[] d;

        Dual(double v, double... d) {
            this.v = v;
            this.d = d;
        }

        static Dual variable(double v, int index) {
            double[] d = new double[9];
            d[index] = 1;
            return new Dual(v, d);
        }

        static Dual[] variables(Parameters p) {
            return new Dual[] {
                variable(p.w1(), 0), variable(p.w2(), 1), variable(p.w3(), 2), variable(p.w4(), 3), variable(p.w5(), 4),
                variable(p.w6(), 5), variable(p.b1(), 6), variable(p.b2(), 7), variable(p.b3(), 8)
            };
        }

        private Dual combine(double value, double mine, Dual other, double theirs) {
            double[] r = new double[9];
            for (int i = 0; i < r.length; i++) r[i] = mine * d[i] + theirs * other.d[i];
            return new Dual(value, r);
        }

        Dual plus(Dual o) {
            return combine(v + o.v, 1, o, 1);
        }

        Dual times(Dual o) {
            return combine(v * o.v, o.v, o, v);
        }

        Dual times(double k) {
            return combine(v * k, k, this, 0);
        }

        Dual sigmoid() {
            double s = Network.sigmoid(v);
            return combine(s, s * (1 - s), this, 0);
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        Dual[] q = Dual.variables(p);
        Dual top = q[0].times(e.x1()).plus(q[1].times(e.x2())).plus(q[6]).sigmoid();
        Dual bottom = q[2].times(e.x1()).plus(q[3].times(e.x2())).plus(q[7]).sigmoid();
        Dual z3 = q[4].times(top).plus(q[5].times(bottom)).plus(q[8]);
        double dz3 = sigmoid(z3.v) - e.y();
        double[] g = z3.times(dz3).d;
        return new Gradients(g[0], g[1], g[2], g[3], g[4], g[5], g[6], g[7], g[8]);
    }

    public static double sigmoid(double z) {
        double q = Math.exp(-Math.abs(z));
        return z < 0 ? q / (1 + q) : 1 / (1 + q);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        BinaryOperator<Double> upper = (s, t) -> p.w1() * s + p.w2() * t + p.b1();
        BinaryOperator<Double> lower = (s, t) -> p.w3() * s + p.w4() * t + p.b2();
        BinaryOperator<Double> right = (s, t) -> p.w5() * s + p.w6() * t + p.b3();
        double z1 = upper.apply(x1, x2);
        double z2 = lower.apply(x1, x2);
        double z3 = right.apply(sigmoid(z1), sigmoid(z2));
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        if (y == 1) return -Math.log(a3);
        else if (y == 0) return -Math.log(1 - a3);
        else throw new IllegalArgumentException("expected label 0 or 1 but got " + y);
    }

    /** Mean of the losses: 1/n times their sum. */
    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 0) throw new IllegalArgumentException("there are no examples");
        double sum = 0;
        for (Example e : data) sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        return 1 / n * sum;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 == false || alpha == 1 / 0.0) throw new IllegalArgumentException("learning rate " + alpha);
        Dual[] q = Dual.variables(p);
        double[] s = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        double[] r = new double[9];
        for (int i = 0; i < 9; i++) r[i] = q[i].v - alpha * s[i];
        return new Parameters(r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.size() == 0) throw new IllegalArgumentException("there are no examples");
        if (steps < 0) throw new IllegalArgumentException("number of steps " + steps);
        if (alpha > 0 == false || alpha == 1 / 0.0) throw new IllegalArgumentException("learning rate " + alpha);
        for (int k = 0; k < steps; k++) {
            Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) g = g.plus(backward(p, e));
            p = update(p, g.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double a = 2 - random.nextDouble(), b = 2 - random.nextDouble();
        return new Parameters(-a, -a, -a, -a, b, b, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextDouble(0.1, 0.2), random.nextDouble(0.2, 0.3), random.nextDouble(0.3, 0.4),
                random.nextDouble(0.4, 0.5), random.nextDouble(0.5, 0.6), random.nextDouble(0.6, 0.7), 0, 0, 0);
    }
}
