package network;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;

public final class Network {

    /** A function of two numbers with its slope along the first. */
    private record Curve(DoubleBinaryOperator height, DoubleBinaryOperator slope) {}

    private static final Curve SIGMOID = new Curve((z, unused) -> sigmoid(z), (z, unused) -> sigmoid(z) * sigmoid(-z));
    private static final Curve LOSS = new Curve((a, y) -> y * -Math.log(a) - (1 - y) * Math.log(1 - a), (a, y) -> 2 * (a - y));

    /** A number with its nine partial derivatives, carried along (forward mode). */
    private static final class Dual {
        final double v;
        final double[] d;

        Dual(double v, double[] d) {
            this.v = v;
            this.d = d;
        }

        static Dual variable(double v, int index) {
            double[] d = new double[9];
            d[index] = 1;
            return new Dual(v, d);
        }

        static Dual constant(double v) {
            return new Dual(v, new double[9]);
        }

        private Dual mix(double value, double mine, Dual o, double its) {
            double[] r = new double[9];
            for (int i = 0; i < r.length; i++) r[i] = mine * d[i] + its * o.d[i];
            return new Dual(value, r);
        }

        Dual add(Dual o) { return mix(v + o.v, 1, o, 1); }

        Dual mul(Dual o) { return mix(v * o.v, o.v, o, v); }

        Dual through(Curve c, double second) {
            return mix(c.height.applyAsDouble(v, second), c.slope.applyAsDouble(v, second), this, 0);
        }
    }

    private static Dual[] evaluate(Parameters p, double x1, double x2) {
        Dual u = Dual.constant(x1), v = Dual.constant(x2);
        Dual z1 = Dual.variable(p.w1(), 0).mul(u).add(Dual.variable(p.w2(), 1).mul(v)).add(Dual.variable(p.b1(), 6));
        Dual z2 = Dual.variable(p.w3(), 2).mul(u).add(Dual.variable(p.w4(), 3).mul(v)).add(Dual.variable(p.b2(), 7));
        Dual a1 = z1.through(SIGMOID, 0), a2 = z2.through(SIGMOID, 0);
        Dual z3 = Dual.variable(p.w5(), 4).mul(a1).add(Dual.variable(p.w6(), 5).mul(a2)).add(Dual.variable(p.b3(), 8));
        return new Dual[] {z1, a1, z2, a2, z3, z3.through(SIGMOID, 0)};
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Dual[] n = evaluate(p, x1, x2);
        return new Activations(n[0].v, n[1].v, n[2].v, n[3].v, n[4].v, n[5].v);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] d = evaluate(p, e.x1(), e.x2())[5].through(LOSS, e.y()).d;
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static double loss(double a3, double y) {
        if (y == 0 ^ y == 1) return LOSS.height().applyAsDouble(a3, y);
        throw new IllegalArgumentException("y is " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        double[] sum = new double[2];
        data.forEach(e -> {
            sum[0] += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            sum[1]++;
        });
        if (sum[1] == 0) throw new IllegalArgumentException("the list has no examples");
        return sum[0] / sum[1];
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        verify(alpha);
        if (steps < 0) throw new IllegalArgumentException("steps is " + steps);
        if (data.isEmpty()) throw new IllegalArgumentException("the list has no examples");
        Parameters[] at = {p};
        java.util.stream.IntStream.range(0, steps).forEachOrdered(i -> {
            Gradients[] acc = {new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0)};
            data.forEach(e -> acc[0] = acc[0].plus(backward(at[0], e)));
            at[0] = update(at[0], acc[0].times(Math.pow(data.size(), -1)), alpha);
        });
        return at[0];
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        verify(alpha);
        DoubleBinaryOperator go = (from, slope) -> from - alpha * slope;
        return new Parameters(
                go.applyAsDouble(p.w1(), g.dw1()), go.applyAsDouble(p.w2(), g.dw2()), go.applyAsDouble(p.w3(), g.dw3()),
                go.applyAsDouble(p.w4(), g.dw4()), go.applyAsDouble(p.w5(), g.dw5()), go.applyAsDouble(p.w6(), g.dw6()),
                go.applyAsDouble(p.b1(), g.db1()), go.applyAsDouble(p.b2(), g.db2()), go.applyAsDouble(p.b3(), g.db3()));
    }

    private static void verify(double alpha) {
        if (alpha <= 0 | alpha != alpha | alpha == 1 / 0d) throw new IllegalArgumentException("alpha is " + alpha);
    }

    public static Parameters symmetricStart(RandomGenerator r) {
        double q = r.nextDouble(0.3, 0.8);
        return new Parameters(q, 1 - q, q, 1 - q, q * q, q * q, q, q, 0);
    }

    public static Parameters randomStart(RandomGenerator r) {
        double q = r.nextDouble(0.3, 0.8);
        return new Parameters(q, -1.1 * q, r.nextDouble(), -r.nextDouble(), 1 + r.nextDouble(), -1 - r.nextDouble(), 0, 0, 0);
    }
}
