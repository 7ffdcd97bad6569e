package network;

import java.util.List;
import java.util.random.RandomGenerator;

public final class Network {

    // layout of the vectors: 3 numbers for each neuron n, {weight, weight, bias} at 3n, 3n+1, 3n+2
    private static final int SIZE = 9;
    private static final int OUT = 6;

    private static double[] flat(Parameters p) {
        return new double[] {p.w1(), p.w2(), p.b1(), p.w3(), p.w4(), p.b2(), p.w5(), p.w6(), p.b3()};
    }

    private static Parameters parameters(double[] v) {
        return new Parameters(v[0], v[1], v[3], v[4], v[6], v[7], v[2], v[5], v[8]);
    }

    private static double[] flat(Gradients g) {
        return new double[] {g.dw1(), g.dw2(), g.db1(), g.dw3(), g.dw4(), g.db2(), g.dw5(), g.dw6(), g.db3()};
    }

    private static Gradients gradients(double[] v) {
        return new Gradients(v[0], v[1], v[3], v[4], v[6], v[7], v[2], v[5], v[8]);
    }

    private static double z(double[] v, int at, double s, double t) {
        return v[at] * s + v[at + 1] * t + v[at + 2];
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] v = flat(p), z = new double[3], a = new double[3];
        for (int n = 0; n < 3; n++) {
            z[n] = n < 2 ? z(v, 3 * n, x1, x2) : z(v, OUT, a[0], a[1]);
            a[n] = sigmoid(z[n]);
        }
        return new Activations(z[0], a[0], z[1], a[1], z[2], a[2]);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] v = flat(p), d = new double[SIZE];
        Activations act = forward(p, e.x1(), e.x2());
        double[] a = {act.a1(), act.a2(), act.a3()};
        double[] x = {e.x1(), e.x2(), 1};
        double[] h = {act.a1(), act.a2(), 1};
        double error = a[2] - e.y();
        for (int i = 0; i < 3; i++) {
            d[OUT + i] = error * h[i];
        }
        for (int n = 0; n < OUT; n += 3) {
            double back = error * v[OUT] * a[n / 3] * (1 - a[n / 3]);
            for (int i = 0; i < 3; i++) {
                d[n + i] = back * x[i];
            }
        }
        return gradients(d);
    }

    public static double loss(double a3, double y) {
        int label = (int) y;
        if (label != y || label >> 1 != 0) {
            throw new IllegalArgumentException("label out of range");
        }
        return -Math.log(Math.abs(1 - label - a3));
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkAlpha(alpha);
        double[] v = flat(p), d = flat(g);
        for (int i = 0; i < SIZE; i++) {
            v[i] -= alpha * d[i];
        }
        return parameters(v);
    }

    private static void checkAlpha(double alpha) {
        if (alpha > 0 == false || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha out of range");
        }
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 0) {
            throw new IllegalArgumentException("no examples");
        }
        double[] losses = new double[n];
        for (int i = 0; i < n; i++) {
            losses[i] = loss(forward(p, data.get(i).x1(), data.get(i).x2()).a3(), data.get(i).y());
        }
        double sum = 0;
        for (double j : losses) {
            sum += j;
        }
        return sum / n;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkAlpha(alpha);
        int n = data.size();
        if (n == 0) {
            throw new IllegalArgumentException("no examples");
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps out of range");
        }
        double[] v = flat(p);
        for (int s = 0; s < steps; s++) {
            double[] mean = new double[SIZE];
            for (int k = 0; k < n; k++) {
                double[] d = flat(backward(parameters(v), data.get(k)));
                for (int i = 0; i < SIZE; i++) {
                    mean[i] += d[i] / n;
                }
            }
            for (int i = 0; i < SIZE; i++) {
                v[i] -= alpha * mean[i];
            }
        }
        return parameters(v);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] v = new double[SIZE];
        for (int i = 0; i < 3; i++) {
            v[i] = v[i + 3] = 0.1 * (i + 1);
        }
        v[OUT] = v[OUT + 1] = 0.4;
        return parameters(v);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] v = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            v[i] = i % 3 == 2 ? 0 : random.nextGaussian();
        }
        return parameters(v);
    }
}
