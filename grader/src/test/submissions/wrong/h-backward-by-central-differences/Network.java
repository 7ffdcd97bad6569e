package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {
    private static final double H = 1e-5;

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        if (y == 0.0) {
            return -Math.log(1.0 - a3);
        }
        if (y == 1.0) {
            return -Math.log(a3);
        }
        throw new IllegalArgumentException("y must be 0 or 1: " + y);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        double z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        double z3 = p.w5() * sigmoid(z1) + p.w6() * sigmoid(z2) + p.b3();
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    /** J of one example, for the nine numbers in an array. */
    private static double j(double[] v, Example e) {
        Parameters p = new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
        return loss(forward(p, e.x1(), e.x2()).a3(), e.y());
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] v = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        double[] d = new double[9];
        for (int i = 0; i < 9; i++) {
            double old = v[i];
            v[i] = old + H;
            double plus = j(v, e);
            v[i] = old - H;
            double minus = j(v, e);
            v[i] = old;
            d[i] = (plus - minus) / (2 * H);
        }
        return new Gradients(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha <= 0 || !Double.isFinite(alpha)) {
            throw new IllegalArgumentException("alpha must be positive: " + alpha);
        }
        double[] v = {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
        double[] d = {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
        for (int i = 0; i < v.length; i++) {
            v[i] = v[i] - alpha * d[i];
        }
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data must not be empty");
        }
        double total = 0;
        for (Example e : data) {
            total += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return total / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data must not be empty");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative: " + steps);
        }
        if (alpha <= 0 || !Double.isFinite(alpha)) {
            throw new IllegalArgumentException("alpha must be positive: " + alpha);
        }
        for (int s = 0; s < steps; s++) {
            Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                sum = sum.plus(backward(p, e));
            }
            p = update(p, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = 0.1 + random.nextDouble();
        return new Parameters(w, w, w, w, w, w, w, w, w);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] v = random.doubles(9, -1, 1).toArray();
        return new Parameters(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }
}
