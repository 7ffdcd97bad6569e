package network;

import static java.lang.Math.fma;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {
    private Network() {}

    /** Sum, derivative wanted or not: one neuron = two fused operations. */
    private static double neuron(double u, double s, double v, double t, double bias) {
        return fma(u, s, fma(v, t, bias));
    }

    public static double sigmoid(double z) {
        final double q = Math.exp(-z);
        return Double.isInfinite(q) ? 0.0 : 1.0 / (q + 1.0);
    }

    /** a(1 - a) = a - a*a, rounded once */
    private static double bump(double a) {
        return fma(-a, a, a);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double top, bottom, out;
        return new Activations(
            top = neuron(p.w1(), x1, p.w2(), x2, p.b1()),
            top = sigmoid(top),
            bottom = neuron(p.w3(), x1, p.w4(), x2, p.b2()),
            bottom = sigmoid(bottom),
            out = neuron(p.w5(), top, p.w6(), bottom, p.b3()),
            sigmoid(out));
    }

    public static double loss(double a3, double y) {
        if (y != 0.0 && y != 1.0) throw new IllegalArgumentException();
        // the probability of the label: 1 - a for 0, a for 1
        return -Math.log(fma(y, a3, (1.0 - y) * (1.0 - a3)));
    }

    private static Gradients accumulate(Parameters p, Example e, double factor, Gradients onto) {
        final Activations f = forward(p, e.x1(), e.x2());
        final double k3 = factor * (f.a3() - e.y());
        final double k1 = k3 * p.w5() * bump(f.a1());
        final double k2 = k3 * p.w6() * bump(f.a2());
        return new Gradients(
            fma(k1, e.x1(), onto.dw1()), fma(k1, e.x2(), onto.dw2()),
            fma(k2, e.x1(), onto.dw3()), fma(k2, e.x2(), onto.dw4()),
            fma(k3, f.a1(), onto.dw5()), fma(k3, f.a2(), onto.dw6()),
            k1 + onto.db1(), k2 + onto.db2(), k3 + onto.db3());
    }

    private static Gradients nothing() {
        return new Gradients(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    }

    public static Gradients backward(Parameters p, Example e) {
        return accumulate(p, e, 1.0, nothing());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0.0) || !(alpha < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException();
        final double m = -alpha;
        return new Parameters(
            fma(m, g.dw1(), p.w1()), fma(m, g.dw2(), p.w2()), fma(m, g.dw3(), p.w3()),
            fma(m, g.dw4(), p.w4()), fma(m, g.dw5(), p.w5()), fma(m, g.dw6(), p.w6()),
            fma(m, g.db1(), p.b1()), fma(m, g.db2(), p.b2()), fma(m, g.db3(), p.b3()));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException();
        final double part = 1.0 / data.size();
        double mean = 0.0;
        for (final Example e : data) {
            mean = fma(part, loss(forward(p, e.x1(), e.x2()).a3(), e.y()), mean);
        }
        return mean;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0 || !(alpha > 0.0) || !(alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException();
        }
        final double part = 1.0 / data.size();
        while (steps --> 0) {
            Gradients mean = nothing();
            for (final Example e : data) mean = accumulate(p, e, part, mean);
            p = update(p, mean, alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        final double s = fma(random.nextDouble(), 0.5, 0.25);
        final double t = fma(random.nextDouble(), 0.5, 0.25);
        final double u = fma(random.nextDouble(), 0.5, 0.25);
        return new Parameters(s, t, s, t, u, u, 0.0, 0.0, 0.0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        final double[] w = new double[6];
        for (int k = 0; k < w.length; k++) w[k] = fma(2.0, random.nextDouble(), -1.0);
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0.0, 0.0, 0.0);
    }
}
