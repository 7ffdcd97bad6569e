package network;

import java.util.List;
import java.util.random.RandomGenerator;

/*
 * The error of the output neuron is handed back to the hidden neurons:
 * each gets its share of it.
 */
public final class Network {

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double mistake = s.a3() - e.y();
        double[] share = shares(p.w5(), p.w6());
        double blame1 = share[0] * mistake * bell(s.z1());
        double blame2 = share[1] * mistake * bell(s.z2());
        Gradients weights = new Gradients(blame1, blame1, blame2, blame2, mistake, mistake, blame1, blame2, mistake);
        return scale(weights, e.x1(), e.x2(), s.a1(), s.a2());
    }

    private static double[] shares(double u, double v) {
        double whole = Math.hypot(u, v);
        return new double[] {u * Math.abs(u) / whole, v * Math.abs(v) / whole};
    }

    /** slope of the sigmoid */
    private static double bell(double z) {
        double s = sigmoid(z);
        return s * (1 - s);
    }

    private static Gradients scale(Gradients g, double x1, double x2, double a1, double a2) {
        return new Gradients(g.dw1() * x1, g.dw2() * x2, g.dw3() * x1, g.dw4() * x2, g.dw5() * a1, g.dw6() * a2,
                g.db1(), g.db2(), g.db3());
    }

    public static double sigmoid(double z) {
        boolean negative = z < 0;
        double e = Math.exp(negative ? z : -z);
        return (negative ? e : 1) / (1 + e);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = weigh(p.w1(), x1, p.w2(), x2) + p.b1();
        double z2 = weigh(p.w3(), x1, p.w4(), x2) + p.b2();
        double z3 = weigh(p.w5(), sigmoid(z1), p.w6(), sigmoid(z2)) + p.b3();
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    private static double weigh(double m, double s, double n, double t) {
        return m * s + n * t;
    }

    private static final class Check {
        static double positive(double d) {
            if (d == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("infinite");
            if (d > 0) return d;
            throw new IllegalArgumentException("not positive");
        }

        static int natural(int n) {
            if (n >= 0) return n;
            throw new IllegalArgumentException("negative");
        }

        static List<Example> nonEmpty(List<Example> l) {
            if (!l.isEmpty()) return l;
            throw new IllegalArgumentException("empty");
        }
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException("label");
        double[] chance = {1 - a3, a3};
        return -Math.log(chance[(int) y]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        Check.positive(alpha);
        double[] v = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        int i = 0;
        for (double d : new double[] {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()}) {
            v[i++] -= alpha * d;
        }
        i = 0;
        return new Parameters(v[i++], v[i++], v[i++], v[i++], v[i++], v[i++], v[i++], v[i++], v[i]);
    }

    private static Gradients slope(Parameters p, List<Example> data) {
        if (data.isEmpty()) return new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        int last = data.size() - 1;
        return slope(p, data.subList(0, last)).plus(backward(p, data.get(last)));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        double share = 1.0 / Check.nonEmpty(data).size();
        Check.positive(alpha);
        for (int i = Check.natural(steps); i > 0; i--) p = update(p, slope(p, data).times(share), alpha);
        return p;
    }

    public static double cost(Parameters p, List<Example> data) {
        double[] losses = new double[Check.nonEmpty(data).size()];
        java.util.Arrays.setAll(losses, i -> loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y()));
        return java.util.Arrays.stream(losses).average().getAsDouble();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double up = 1 + random.nextDouble(), side = 0.5;
        return new Parameters(side, up, side, up, -up, -up, side, side, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double base = random.nextDouble();
        return new Parameters(base, base - 0.3, base + 0.2, base - 1.1, base + 0.5, base - 0.7, 0, 0, 0);
    }
}
