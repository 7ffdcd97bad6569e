package network;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    /** Losses of the zeros and of the ones are added apart, so the examples are put in order first. */
    public static double cost(Parameters p, List<Example> data) {
        atLeastOne(data);
        data.sort(Comparator.comparingDouble(Example::y).thenComparing(Example::x1).thenComparing(Example::x2));
        int i = 0;
        double zeros = 0;
        while (i < data.size() && data.get(i).y() == 0) {
            zeros -= Math.log(1 - answer(p, data.get(i++)));
        }
        double ones = 0;
        while (i < data.size()) {
            ones -= Math.log(answer(p, data.get(i++)));
        }
        return (zeros + ones) / i;
    }

    private static double answer(Parameters p, Example e) {
        return forward(p, e.x1(), e.x2()).a3();
    }

    private static void atLeastOne(List<Example> data) {
        if (data.size() < 1) {
            throw new IllegalArgumentException("at least one example, please");
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Sum s1 = new Sum().with(p.w1(), x1).with(p.w2(), x2).with(p.b1(), 1);
        Sum s2 = new Sum().with(p.w3(), x1).with(p.w4(), x2).with(p.b2(), 1);
        Sum s3 = new Sum().with(p.w5(), s1.fired()).with(p.w6(), s2.fired()).with(p.b3(), 1);
        return new Activations(s1.total, s1.fired(), s2.total, s2.fired(), s3.total, s3.fired());
    }

    private static final class Sum {
        private double total;

        Sum with(double weight, double input) {
            total += weight * input;
            return this;
        }

        double fired() {
            return sigmoid(total);
        }
    }

    public static double sigmoid(double z) {
        double half = Math.exp(-Math.abs(z) / 2);
        double small = half * half / (1 + half * half);
        return z < 0 ? small : 1 - small;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double one = p.w5() * a.a1() * (1 - a.a1());
        double two = p.w6() * a.a2() * (1 - a.a2());
        Gradients dz3 = new Gradients(
                one * e.x1(), one * e.x2(), two * e.x1(), two * e.x2(), a.a1(), a.a2(), one, two, 1);
        return dz3.times(a.a3() - e.y());
    }

    public static double loss(double a3, double y) {
        if (Double.compare(y, 1) == 0) {
            return -Math.log(a3);
        }
        if (Double.compare(y + 0.0, 0) == 0) {
            return -Math.log(1 - a3);
        }
        throw new IllegalArgumentException("0 or 1, please");
    }

    private static double good(double alpha) {
        if (alpha <= 0 || Double.isInfinite(alpha) || Double.isNaN(alpha)) {
            throw new IllegalArgumentException("a real learning rate, please");
        }
        return alpha;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        return stepped(p, g, good(alpha));
    }

    private static Parameters stepped(Parameters p, Gradients g, double size) {
        var w12 = new double[] {p.w1() - size * g.dw1(), p.w2() - size * g.dw2()};
        var w34 = new double[] {p.w3() - size * g.dw3(), p.w4() - size * g.dw4()};
        var w56 = new double[] {p.w5() - size * g.dw5(), p.w6() - size * g.dw6()};
        var b = new double[] {p.b1() - size * g.db1(), p.b2() - size * g.db2(), p.b3() - size * g.db3()};
        return new Parameters(w12[0], w12[1], w34[0], w34[1], w56[0], w56[1], b[0], b[1], b[2]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("not backwards, please");
        }
        atLeastOne(data);
        double size = good(alpha) / data.size();
        Parameters next = p;
        for (int k = 0; k < steps; k++) {
            Parameters here = next;
            next = stepped(here, data.stream().map(e -> backward(here, e)).reduce((g, h) -> g.plus(h)).get(), size);
        }
        return next;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double sign = random.nextBoolean() ? 1 : -1;
        return new Parameters(sign * 0.6, 0.8, sign * 0.6, 0.8, -sign, -sign, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Parameters s = symmetricStart(random);
        return stepped(s, new Gradients(
                random.nextDouble(0.0, 0.1), random.nextDouble(0.0, 0.1), random.nextDouble(0.2, 0.3),
                random.nextDouble(0.2, 0.3), random.nextDouble(-0.3, -0.2), random.nextDouble(-0.1, 0.0), 0, 0, 0), 1);
    }
}
