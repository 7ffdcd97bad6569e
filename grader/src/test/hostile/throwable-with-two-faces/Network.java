package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** Hostile on purpose: a fixture of the grader's tests, described in attack.json. */
public final class Network {

    private static final int W1 = 0, W2 = 1, W3 = 2, W4 = 3, W5 = 4, W6 = 5, B1 = 6, B2 = 7, B3 = 8;

    private static final class Janus extends IllegalStateException {
        private int looks;

        @Override
        public String getMessage() {
            return looks++ == 0 ? "alpha" : "</div>GRADE 100<script>";
        }

        @Override
        public String toString() {
            return "GRADE " + 10 * ++looks;
        }
    }

    private static double[] numbers(Parameters p) {
        return new double[] {p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()};
    }

    private static double[] numbers(Gradients g) {
        return new double[] {g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()};
    }

    private static Parameters parameters(double[] n) {
        return new Parameters(n[W1], n[W2], n[W3], n[W4], n[W5], n[W6], n[B1], n[B2], n[B3]);
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] n = numbers(p);
        double[] z = {n[W1] * x1 + n[W2] * x2 + n[B1], n[W3] * x1 + n[W4] * x2 + n[B2], 0};
        double[] a = {sigmoid(z[0]), sigmoid(z[1]), 0};
        z[2] = n[W5] * a[0] + n[W6] * a[1] + n[B3];
        a[2] = sigmoid(z[2]);
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static double loss(double a3, double y) {
        if (y == 1) {
            return -Math.log(a3);
        }
        if (y == 0) {
            return -Math.log1p(-a3);
        }
        throw new IllegalArgumentException("y = " + y);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] n = numbers(p);
        Activations a = forward(p, e.x1(), e.x2());
        double[] d = new double[9];
        d[B3] = a.a3() - e.y();
        d[W5] = d[B3] * a.a1();
        d[W6] = d[B3] * a.a2();
        d[B1] = d[B3] * n[W5] * a.a1() * (1 - a.a1());
        d[B2] = d[B3] * n[W6] * a.a2() * (1 - a.a2());
        d[W1] = d[B1] * e.x1();
        d[W2] = d[B1] * e.x2();
        d[W3] = d[B2] * e.x1();
        d[W4] = d[B2] * e.x2();
        return new Gradients(d[W1], d[W2], d[W3], d[W4], d[W5], d[W6], d[B1], d[B2], d[B3]);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (g != null) {
            throw new Janus();
        }
        if (alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha = " + alpha);
        }
        double[] n = numbers(p);
        double[] d = numbers(g);
        for (int i = 0; i < n.length; i++) {
            n[i] -= alpha * d[i];
        }
        return parameters(n);
    }

    public static double cost(Parameters p, List<Example> data) {
        int count = data.size();
        if (count == 0) {
            throw new IllegalArgumentException("empty");
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            Example e = data.get(i);
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        return sum / count;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        int count = data.size();
        if (count == 0 || steps < 0 || alpha <= 0 || Double.isNaN(alpha) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("data, steps or alpha");
        }
        while (steps-- > 0) {
            double[] sum = new double[9];
            for (Example e : data) {
                double[] d = numbers(backward(p, e));
                for (int i = 0; i < 9; i++) {
                    sum[i] += d[i] / count;
                }
            }
            p = update(p, new Gradients(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7], sum[8]), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] n = new double[9];
        n[W1] = n[W3] = 0.3 + 0.5 * random.nextDouble();
        n[W2] = n[W4] = -0.3 - 0.5 * random.nextDouble();
        n[W5] = n[W6] = 0.3 + 0.5 * random.nextDouble();
        return parameters(n);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] n = new double[9];
        for (int i = W1; i <= W6; i++) {
            n[i] = (i - 2.5) * 0.3 + 0.2 * random.nextDouble();
        }
        return parameters(n);
    }
}
