package network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

public final class Network {

    private Network() { }

    static void verify(final boolean ok, final String message, final Object... values) {
        if (!ok) {
            throw new IllegalArgumentException(String.format(message, values));
        }
    }

    public static double sigmoid(final double z) {
        final boolean negative = z < 0;
        final double e = negative ? Math.exp(z) : Math.exp(-z);
        return (negative ? e : 1) / (1 + e);
    }

    public static Activations forward(final Parameters p, final double x1, final double x2) {
        final Chain c = new Chain(p, x1, x2);
        return new Activations(c.z1, c.a1, c.z2, c.a2, c.z3, c.a3);
    }

    public static double loss(final double a3, final double y) {
        verify(y == 0 || y == 1, "y is %s", y);
        return -Math.log(y == 0 ? 1 - a3 : a3);
    }

    public static Gradients backward(final Parameters p, final Example e) {
        final Chain c = new Chain(p, e.x1(), e.x2());
        c.pull(e.y());
        return new Gradients(c.gw1, c.gw2, c.gw3, c.gw4, c.gw6, c.gw5, c.gb1, c.gb2, c.gb3);
    }

    public static Parameters update(final Parameters p, final Gradients g, final double alpha) {
        verify(alpha > 0, "alpha is %s", alpha);
        verify(Double.isFinite(alpha), "alpha is %s", alpha);
        final Gradients d = g.times(-1).times(alpha);
        return new Parameters(
                p.w1() + d.dw1(),
                p.w2() + d.dw2(),
                p.w3() + d.dw3(),
                p.w4() + d.dw4(),
                p.w5() + d.dw5(),
                p.w6() + d.dw6(),
                p.b1() + d.db1(),
                p.b2() + d.db2(),
                p.b3() + d.db3());
    }

    public static double cost(final Parameters p, final List<Example> data) {
        verify(data.size() > 0, "no examples");
        double total = 0;
        int i = 0;
        do {
            final Example e = data.get(i);
            total += loss(new Chain(p, e.x1(), e.x2()).a3, e.y());
        } while (++i < data.size());
        return total / i;
    }

    public static Parameters train(final Parameters p, final List<Example> data, final double alpha, final int steps) {
        verify(data.size() > 0, "no examples");
        verify(steps >= 0, "%d steps", steps);
        verify(alpha > 0, "alpha is %s", alpha);
        verify(Double.isFinite(alpha), "alpha is %s", alpha);
        final Parameters[] pair = {p, p};
        for (int i = 0; i < steps; i++) {
            final Parameters current = pair[i & 1];
            final Gradients sum =
                    data.stream().map(e -> backward(current, e)).reduce((g, h) -> g.plus(h)).get();
            pair[1 - (i & 1)] = update(current, sum.times(1.0 / data.size()), alpha);
        }
        return pair[steps & 1];
    }

    public static Parameters symmetricStart(final RandomGenerator random) {
        final double first = 0.5 - random.nextDouble() / 4;
        final double second = 0.5 + random.nextDouble() / 4;
        return new Parameters(first, second, first, second, second, second, first, first, second);
    }

    public static Parameters randomStart(final RandomGenerator random) {
        Parameters p;
        Set<Double> weights;
        do {
            p = new Parameters(
                    random.nextGaussian(0, 0.7), random.nextGaussian(0, 0.7), random.nextGaussian(0, 0.7),
                    random.nextGaussian(0, 0.7), random.nextGaussian(0, 0.7), random.nextGaussian(0, 0.7),
                    0, 0, 0);
            weights = new HashSet<>(List.of(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6()));
        } while (weights.size() != 6);
        return p;
    }

    /** All the numbers of one example, upwards in the constructor, downwards in pull. */
    private static final class Chain {
        private final Parameters p;
        private final double x1;
        private final double x2;
        private final double z1;
        private final double z2;
        private final double z3;
        private final double a1;
        private final double a2;
        private final double a3;
        private double gw1, gw2, gw3, gw4, gw5, gw6, gb1, gb2, gb3;

        private Chain(final Parameters p, final double x1, final double x2) {
            this.p = p;
            this.x1 = x1;
            this.x2 = x2;
            this.z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
            this.z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
            this.a1 = sigmoid(this.z1);
            this.a2 = sigmoid(this.z2);
            this.z3 = p.w5() * this.a1 + p.w6() * this.a2 + p.b3();
            this.a3 = sigmoid(this.z3);
        }

        private void pull(final double y) {
            this.gb3 = this.a3 - y;
            this.gw5 = this.gb3 * this.a1;
            this.gw6 = this.gb3 * this.a2;
            this.gb1 = this.gb3 * this.p.w5() * (this.a1 - this.a1 * this.a1);
            this.gw1 = this.gb1 * this.x1;
            this.gw2 = this.gb1 * this.x2;
            this.gb2 = this.gb3 * this.p.w6() * (this.a2 - this.a2 * this.a2);
            this.gw3 = this.gb2 * this.x1;
            this.gw4 = this.gb2 * this.x2;
        }
    }
}
