package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    private static double[] delta(Parameters p, Activations s, double y) {
        double[] d = new double[3];
        d[2] = s.a3() - y;
        d[1] = d[2] * p.w6() * s.a2() * (1 - s.a2());
        d[0] = d[2] * p.w5() * s.a1() * (1 - s.a1());
        return d;
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double[] d = delta(p, s, e.y());
        double[] x = {e.x1(), e.x2(), s.a1(), s.a2()};
        double[] g = new double[9];
        int k = 0;
        for (int n = 1; n <= 3; n++) {
            for (int i = 0; i < 2; i++) {
                g[k++] = d[n] * (n < 3 ? x[i] : x[i + 2]);
            }
        }
        for (int n = 1; n <= 3; n++) {
            g[k++] = d[n];
        }
        return new Gradients(g[0], g[1], g[2], g[3], g[4], g[5], g[6], g[7], g[8]);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("train: no examples");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("train: steps");
        }
        check(alpha);
        double w1 = p.w1(), w2 = p.w2(), w3 = p.w3(), w4 = p.w4(), w5 = p.w5(), w6 = p.w6(), b1 = p.b1(), b2 = p.b2(), b3 = p.b3();
        double rate = alpha / data.size();
        for (int step = 1; step <= steps; step++) {
            Parameters now = new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
            for (Example e : data) {
                Activations s = forward(now, e.x1(), e.x2());
                double[] d = delta(now, s, e.y());
                w1 -= rate * d[0] * e.x1();
                w2 -= rate * d[0] * e.x2();
                b1 -= rate * d[0];
                w3 -= rate * d[1] * e.x1();
                w4 -= rate * d[1] * e.x2();
                b2 -= rate * d[1];
                w5 -= rate * d[2] * s.a1();
                w6 -= rate * d[2] * s.a2();
                b3 -= rate * d[2];
            }
        }
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    private static void check(double alpha) {
        if (alpha <= 0 || alpha >= Double.POSITIVE_INFINITY || Double.isNaN(alpha)) {
            throw new IllegalArgumentException("rate " + alpha);
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        check(alpha);
        return new Parameters(
            p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
            p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
            p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
            p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(),
            p.b3() - alpha * g.db3());
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] w = {{p.w1(), p.w2()}, {p.w3(), p.w4()}, {p.w5(), p.w6()}};
        double[] b = {p.b1(), p.b2(), p.b3()};
        double[] z = new double[3], a = new double[3];
        for (int n = 0; n < 2; n++) {
            z[n] = w[n][0] * x1 + w[n][1] * x2 + b[n];
            a[n] = sigmoid(z[n]);
        }
        z[2] = w[2][0] * a[0] + w[2][1] * a[1] + b[2];
        a[2] = sigmoid(z[2]);
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        int label = (int) y;
        if (label != y || label < 0 || label > 1) {
            throw new IllegalArgumentException("label " + y);
        }
        double[] answers = {1 - a3, a3};
        return -Math.log(answers[label]);
    }

    public static double cost(Parameters p, List<Example> data) {
        double sum = 0, n = 0;
        for (Example e : data) {
            sum += loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            n++;
        }
        if (n == 0) {
            throw new IllegalArgumentException("cost: no examples");
        }
        return sum / n;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] w = {random.nextDouble() + 0.01, random.nextDouble() + 0.01, random.nextDouble() + 0.01};
        return new Parameters(w[0], w[1], w[0], w[1], w[2], w[2], 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] w = new double[6];
        for (int k = 0; k < 6; k++) {
            w[k] = random.nextGaussian() * Math.sqrt(0.5);
        }
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }
}
