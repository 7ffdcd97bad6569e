package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    // s = z1 a1 z2 a2 z3 a3
    private static double[] sweep(Parameters p, double x1, double x2) {
        double[] s = new double[6];
        s[0] = p.w1() * x1 + p.w2() * x2 + p.b1();
        s[1] = sigmoid(s[0]);
        s[2] = p.w3() * x1 + p.w4() * x2 + p.b2();
        s[3] = sigmoid(s[2]);
        s[4] = p.w5() * s[1] + p.w6() * s[3] + p.b3();
        s[5] = sigmoid(s[4]);
        return s;
    }

    // adds the example's gradient to sum: dw1 dw2 db1 dw3 dw4 db2 dw5 dw6 db3
    private static void addGradient(double[] sum, Parameters p, Example e) {
        double[] s = sweep(p, e.x1(), e.x2());
        double d = s[5] - e.y();
        double u = d * p.w5() * s[1] * (1 - s[1]);
        double v = d * p.w6() * s[3] * (1 - s[3]);
        int k = 0;
        sum[k++] += u * e.x1();
        sum[k++] += u * e.x2();
        sum[k++] += u;
        sum[k++] += v * e.x1();
        sum[k++] += v * e.x2();
        sum[k++] += v;
        sum[k++] += d * s[0];
        sum[k++] += d * s[3];
        sum[k] += d;
    }

    private static Gradients asGradients(double[] g, int n) {
        return new Gradients(g[0] / n, g[1] / n, g[3] / n, g[4] / n, g[6] / n, g[7] / n, g[2] / n, g[5] / n, g[8] / n);
    }

    public static double sigmoid(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] s = sweep(p, x1, x2);
        return new Activations(s[0], s[1], s[2], s[3], s[4], s[5]);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] sum = new double[9];
        addGradient(sum, p, e);
        return asGradients(sum, 1);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        String problem = null;
        if (data.isEmpty()) problem = "nothing to train on";
        if (!(alpha > 0) || Double.isInfinite(alpha)) problem = "alpha?";
        if (steps < 0) problem = "steps?";
        if (problem != null) throw new IllegalArgumentException(problem);

        for (; steps > 0; steps--) {
            double[] sum = new double[9];
            for (Example e : data) addGradient(sum, p, e);
            p = update(p, asGradients(sum, data.size()), alpha);
        }
        return p;
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = 0;
        double sum = 0;
        for (Example e : data) {
            sum += loss(sweep(p, e.x1(), e.x2())[5], e.y());
            n++;
        }
        if (n == 0) throw new IllegalArgumentException("mean of nothing");
        return sum / n;
    }

    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) throw new IllegalArgumentException("y?");
        return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) throw new IllegalArgumentException("alpha?");
        double w1 = p.w1(), w2 = p.w2(), w3 = p.w3(), w4 = p.w4(), w5 = p.w5(), w6 = p.w6();
        double b1 = p.b1(), b2 = p.b2(), b3 = p.b3();
        w1 -= alpha * g.dw1();
        w2 -= alpha * g.dw2();
        w3 -= alpha * g.dw3();
        w4 -= alpha * g.dw4();
        w5 -= alpha * g.dw5();
        w6 -= alpha * g.dw6();
        b1 -= alpha * g.db1();
        b2 -= alpha * g.db2();
        b3 -= alpha * g.db3();
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, b3);
    }

    public static Parameters randomStart(RandomGenerator random) {
        int[] order = {0, 1, 2, 3, 4, 5};
        for (int i = 5; i > 0; i--) {
            int j = random.nextInt(i + 1), t = order[i];
            order[i] = order[j];
            order[j] = t;
        }
        double[] w = new double[6];
        for (int i = 0; i < 6; i++) w[i] = (order[i] + 0.9 * random.nextDouble() - 2.95) / 3;
        return new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double c = Math.exp(random.nextGaussian() / 4);
        return new Parameters(c, c / 2, c, c / 2, -c, -c, 0, 0, 0);
    }
}
