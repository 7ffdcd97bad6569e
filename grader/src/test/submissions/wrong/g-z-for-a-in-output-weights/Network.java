package network;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Layers are numbered 0 (inputs), 1 (hidden), 2 (output).
 * The formulas of the lecture for any number of layers:
 * delta of the last one = a - y, then down, layer by layer.
 */
public final class Network {

    private static final int[] UNITS = {2, 2, 1};

    private static final class State {
        final double[][][] w = new double[3][][];
        final double[][] b = new double[3][];
        final double[][] z = new double[3][];
        final double[][] a = new double[3][];

        State(Parameters p) {
            w[1] = new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}};
            w[2] = new double[][] {{p.w5(), p.w6()}};
            b[1] = new double[] {p.b1(), p.b2()};
            b[2] = new double[] {p.b3()};
        }

        State up(double... x) {
            z[0] = x;
            a[0] = x;
            for (int layer = 1; layer < UNITS.length; layer++) {
                z[layer] = new double[UNITS[layer]];
                a[layer] = new double[UNITS[layer]];
                for (int i = 0; i < UNITS[layer]; i++) {
                    double s = b[layer][i];
                    for (int j = 0; j < UNITS[layer - 1]; j++) {
                        s += w[layer][i][j] * a[layer - 1][j];
                    }
                    z[layer][i] = s;
                    a[layer][i] = sigmoid(s);
                }
            }
            return this;
        }

        Gradients down(double y) {
            double[][][] dw = {null, new double[2][2], new double[1][2]};
            double[][] delta = {null, new double[2], {a[2][0] - y}};
            for (int layer = 2; layer > 0; layer--) {
                for (int i = 0; i < UNITS[layer]; i++) {
                    for (int j = 0; j < UNITS[layer - 1]; j++) {
                        dw[layer][i][j] = delta[layer][i] * z[layer - 1][j];
                        if (layer > 1) {
                            double below = a[layer - 1][j];
                            delta[layer - 1][j] += delta[layer][i] * w[layer][i][j] * below * (1 - below);
                        }
                    }
                }
            }
            return new Gradients(
                    dw[1][0][0], dw[1][0][1], dw[1][1][0], dw[1][1][1], dw[2][0][0], dw[2][0][1],
                    delta[1][0], delta[1][1], delta[2][0]);
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        State s = new State(p).up(x1, x2);
        return new Activations(s.z[1][0], s.a[1][0], s.z[1][1], s.a[1][1], s.z[2][0], s.a[2][0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        return new State(p).up(e.x1(), e.x2()).down(e.y());
    }

    public static double sigmoid(double z) {
        double e = Math.exp(-z);
        return Double.isInfinite(e) ? 0 : 1 / (1 + e);
    }

    public static double loss(double a3, double y) {
        return Optional.of(y)
                .filter(label -> label == 0 || label == 1)
                .map(label -> label * Math.log(a3) + (1 - label) * Math.log(1 - a3))
                .map(j -> -j)
                .orElseThrow(IllegalArgumentException::new);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("cost of nothing");
        }
        double cost = 0;
        State s = new State(p);
        for (Example e : data) {
            cost += loss(s.up(e.x1(), e.x2()).a[2][0], e.y());
        }
        return cost / data.size();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (Double.isNaN(alpha) || Double.isInfinite(alpha) || Math.signum(alpha) != 1) {
            throw new IllegalArgumentException("learning rate");
        }
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(),
                p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
                p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(),
                p.b2() - alpha * g.db2(),
                p.b3() - alpha * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        Gradients zero = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        update(p, zero, alpha);
        if (steps < 0 || data.isEmpty()) {
            throw new IllegalArgumentException("training");
        }
        Parameters current = p;
        for (int epoch = 0; epoch < steps; epoch++) {
            Gradients sum = zero;
            State s = new State(current);
            for (Example e : data) {
                sum = sum.plus(s.up(e.x1(), e.x2()).down(e.y()));
            }
            current = update(current, sum.times(1.0 / data.size()), alpha);
        }
        return current;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double x = 0.01 + 0.5 * random.nextDouble();
        double y = 0.01 + 0.5 * random.nextDouble();
        return new Parameters(x, y, x, y, x + y, x + y, 0.1, 0.1, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double limit = Math.sqrt(6.0 / (UNITS[0] + UNITS[1]));
        double[] u = random.doubles(UNITS[0] * UNITS[1], -limit, limit).toArray();
        double[] v = random.doubles(UNITS[1] * UNITS[2], -limit, limit).toArray();
        return new Parameters(u[0], u[1], u[2], u[3], v[0], v[1], 0, 0, 0);
    }
}
