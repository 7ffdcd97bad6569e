package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Two layers. w[layer][to][from], b[layer][to]; layer 0 is the hidden one with two neurons,
 * layer 1 the output with one.
 */
public final class Network {

    private static final int HIDDEN = 0, OUTPUT = 1;
    private static final int[] SIZE = {2, 1};
    private static final int INPUTS = 2;

    private Network() {}

    private static double[][][] weights(Parameters p) {
        return new double[][][] {{{p.w1(), p.w2()}, {p.w3(), p.w4()}}, {{p.w5(), p.w6()}}};
    }

    private static double[][] biases(Parameters p) {
        return new double[][] {{p.b1(), p.b2()}, {p.b3()}};
    }

    private static Parameters join(double[][][] w, double[][] b) {
        return new Parameters(
                w[HIDDEN][0][0], w[HIDDEN][0][1],
                w[HIDDEN][1][0], w[HIDDEN][1][1],
                w[OUTPUT][0][0], w[OUTPUT][0][1],
                b[HIDDEN][0], b[HIDDEN][1], b[OUTPUT][0]);
    }

    public static double sigmoid(double z) {
        if (z > 40) {
            return 1;
        }
        if (z < -700) {
            return 0;
        }
        return Math.pow(1 + Math.exp(-z), -1);
    }

    /** Fills z and a, layer by layer. */
    private static void propagate(Parameters p, double[] x, double[][] z, double[][] a) {
        double[][][] w = weights(p);
        double[][] b = biases(p);
        for (int layer = HIDDEN; layer <= OUTPUT; layer++) {
            double[] in = layer == HIDDEN ? x : a[layer - 1];
            for (int to = 0; to < SIZE[layer]; to++) {
                z[layer][to] = b[layer][to];
                for (int from = 0; from < INPUTS; from++) {
                    z[layer][to] += w[layer][to][from] * in[from];
                }
                a[layer][to] = sigmoid(z[layer][to]);
            }
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] z = {new double[2], new double[1]};
        double[][] a = {new double[2], new double[1]};
        propagate(p, new double[] {x1, x2}, z, a);
        return new Activations(z[HIDDEN][0], a[HIDDEN][0], z[HIDDEN][1], a[HIDDEN][1], z[OUTPUT][0], a[OUTPUT][0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        double[] x = {e.x1(), e.x2()};
        double[][] z = {new double[2], new double[1]};
        double[][] a = {new double[2], new double[1]};
        propagate(p, x, z, a);

        double[][][] w = weights(p);
        double[][][] dw = {new double[2][2], new double[1][2]};
        double[][] db = {new double[2], new double[1]};
        double[][] da = {new double[2], new double[1]};

        for (int answer = 0; answer < SIZE[OUTPUT]; answer++) {
            double right = e.y() == 1 ? a[OUTPUT][answer] : a[OUTPUT][answer] - 1;
            da[OUTPUT][answer] = -1 / right;
        }
        for (int layer = OUTPUT; layer >= HIDDEN; layer--) {
            double[] in = layer == HIDDEN ? x : a[layer - 1];
            for (int to = 0; to < SIZE[layer]; to++) {
                double dz = da[layer][to] * a[layer][to] * (1 - a[layer][to]);
                db[layer][to] = dz;
                for (int from = 0; from < INPUTS; from++) {
                    dw[layer][to][from] = dz * in[from];
                    if (layer > HIDDEN) {
                        da[layer - 1][from] += dz * w[layer][to][from];
                    }
                }
            }
        }
        return new Gradients(
                dw[HIDDEN][0][0], dw[HIDDEN][0][1], dw[HIDDEN][1][0], dw[HIDDEN][1][1],
                dw[OUTPUT][0][0], dw[OUTPUT][0][1], db[HIDDEN][0], db[HIDDEN][1], db[OUTPUT][0]);
    }

    public static double loss(double a3, double y) {
        int label = (int) y;
        if (label != y || label < 0 || label > 1) {
            throw new IllegalArgumentException("label " + y);
        }
        double[] chances = {1 - a3, a3};
        return -Math.log(chances[label]);
    }

    public static double cost(Parameters p, List<Example> data) {
        int n = data.size();
        if (n == 0) {
            throw new IllegalArgumentException("empty data");
        }
        double mean = 0;
        int seen = 0;
        for (Example e : data) {
            double j = loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            seen++;
            mean += (j - mean) / seen;
        }
        return mean;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isNaN(alpha) || alpha <= 0 || alpha > Double.MAX_VALUE) {
            throw new IllegalArgumentException("alpha " + alpha);
        }
        double[][][] w = weights(p);
        double[][] b = biases(p);
        double[][][] dw = {{{g.dw1(), g.dw2()}, {g.dw3(), g.dw4()}}, {{g.dw5(), g.dw6()}}};
        double[][] db = {{g.db1(), g.db2()}, {g.db3()}};
        for (int layer = 0; layer < SIZE.length; layer++) {
            for (int to = 0; to < SIZE[layer]; to++) {
                b[layer][to] -= alpha * db[layer][to];
                for (int from = 0; from < INPUTS; from++) {
                    w[layer][to][from] -= alpha * dw[layer][to][from];
                }
            }
        }
        return join(w, b);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0 || data.size() == 0) {
            throw new IllegalArgumentException(steps + " steps with " + data.size() + " examples");
        }
        if (steps == 0) {
            update(p, new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0), alpha); // only to have alpha checked
            return p;
        }
        for (int step = 0; step < steps; step++) {
            Gradients sum = backward(p, data.get(0));
            for (int i = 1; i < data.size(); i++) {
                sum = sum.plus(backward(p, data.get(i)));
            }
            p = update(p, sum.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[][][] w = {new double[2][2], new double[1][2]};
        for (int from = 0; from < INPUTS; from++) {
            double v = random.nextDouble() + 0.01;
            for (int to = 0; to < SIZE[HIDDEN]; to++) {
                w[HIDDEN][to][from] = v;
            }
        }
        double v = random.nextDouble() + 0.01;
        for (int from = 0; from < INPUTS; from++) {
            w[OUTPUT][0][from] = v;
        }
        return join(w, new double[][] {{0, 0}, {0}});
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[][][] w = {new double[2][2], new double[1][2]};
        double[][] b = {new double[2], new double[1]};
        for (int layer = 0; layer < SIZE.length; layer++) {
            for (int to = 0; to < SIZE[layer]; to++) {
                for (int from = 0; from < INPUTS; from++) {
                    w[layer][to][from] = random.nextGaussian() / Math.sqrt(INPUTS);
                }
            }
        }
        return join(w, b);
    }
}
