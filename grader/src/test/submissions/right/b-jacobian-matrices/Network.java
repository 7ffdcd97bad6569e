package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Let a0 = (x1, x2)^T. The network is the composition
 *
 *   z^(1) = W1 a0 + c1,   a^(1) = s(z^(1)),   z^(2) = W2 a^(1) + c2,   a^(2) = s(z^(2)),   J = J(a^(2)).
 *
 * The derivative of a composition is the product of the Jacobians, so
 *
 *   DJ = J'(a^(2)) . Ds(z^(2)) . W2 . Ds(z^(1)) . [ dz^(1)/d(W1, c1) ]
 *
 * where Ds is diagonal. Everything below is that line.
 */
public final class Network {

    private Network() {}

    // ------------------------------------------------------------------ linear algebra

    private static double[][] product(double[][]... factors) {
        double[][] result = factors[0];
        for (int f = 1; f < factors.length; f++) {
            double[][] left = result, right = factors[f];
            result = new double[left.length][right[0].length];
            for (int i = 0; i < left.length; i++) {
                for (int k = 0; k < right[0].length; k++) {
                    double entry = 0;
                    for (int m = 0; m < right.length; m++) {
                        entry += left[i][m] * right[m][k];
                    }
                    result[i][k] = entry;
                }
            }
        }
        return result;
    }

    private static double[][] plus(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i].clone();
            for (int k = 0; k < b[i].length; k++) {
                sum[i][k] += b[i][k];
            }
        }
        return sum;
    }

    private static double[][] column(double... entries) {
        double[][] c = new double[entries.length][1];
        for (int i = 0; i < entries.length; i++) {
            c[i][0] = entries[i];
        }
        return c;
    }

    private static double[][] s(double[][] z) {
        double[][] a = column(new double[z.length]);
        for (int i = 0; i < z.length; i++) {
            a[i][0] = sigmoid(z[i][0]);
        }
        return a;
    }

    /** The Jacobian of s, at the place where its value is a. */
    private static double[][] ds(double[][] a) {
        double[][] diagonal = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            diagonal[i][i] = a[i][0] * (1 - a[i][0]);
        }
        return diagonal;
    }

    // ------------------------------------------------------------------ the network

    private static double[][] firstWeights(Parameters p) {
        return new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}};
    }

    private static double[][] secondWeights(Parameters p) {
        return new double[][] {{p.w5(), p.w6()}};
    }

    public static double sigmoid(double z) {
        return Math.exp(Math.min(z, 0)) / (1 + Math.exp(-Math.abs(z)));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] zHidden = plus(product(firstWeights(p), column(x1, x2)), column(p.b1(), p.b2()));
        double[][] aHidden = s(zHidden);
        double[][] zOut = plus(product(secondWeights(p), aHidden), column(p.b3()));
        return new Activations(
                zHidden[0][0], aHidden[0][0], zHidden[1][0], aHidden[1][0], zOut[0][0], s(zOut)[0][0]);
    }

    public static double loss(double a3, double y) {
        if ((y - 1) * y != 0) {
            throw new IllegalArgumentException("y must be in {0, 1}");
        }
        double[][] logs = column(Math.log(y == 0 ? 1 : a3), Math.log(y == 1 ? 1 : 1 - a3));
        return -product(new double[][] {{y, 1 - y}}, logs)[0][0];
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations f = forward(p, e.x1(), e.x2());
        double[][] aHidden = column(f.a1(), f.a2()), aOut = column(f.a3());

        // J'(a3) = -y/a3 + (1-y)/(1-a3)
        double[][] dJda3 = {{(1 - e.y()) / (1 - f.a3()) - e.y() / f.a3()}};

        // z3 as a function of (w5, w6, b3); (z1, z2) as a function of (w1, w2, w3, w4, b1, b2)
        double[][] dz3 = {{f.a1(), f.a2(), 1}};
        double[][] dz12 = {
            {e.x1(), e.x2(), 0, 0, 1, 0},
            {0, 0, e.x1(), e.x2(), 0, 1}
        };

        double[][] DJout = product(dJda3, ds(aOut), dz3);
        double[][] DJhidden = product(dJda3, ds(aOut), secondWeights(p), ds(aHidden), dz12);

        double[] o = DJout[0], h = DJhidden[0];
        return new Gradients(h[0], h[1], h[2], h[3], o[0], o[1], h[4], h[5], o[2]);
    }

    /** theta - alpha DJ^T, in the vector space R^9. */
    public static Parameters update(Parameters p, Gradients g, double alpha) {
        admissible(alpha);
        double[][] theta = {{p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()}};
        double[][] grad = {{g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3()}};
        double[] next = plus(theta, product(new double[][] {{-alpha}}, grad))[0];
        return new Parameters(next[0], next[1], next[2], next[3], next[4], next[5], next[6], next[7], next[8]);
    }

    public static double cost(Parameters p, List<Example> data) {
        admissible(data);
        double[][] losses = new double[1][data.size()], weights = new double[data.size()][1];
        int i = 0;
        for (Example e : data) {
            losses[0][i] = loss(forward(p, e.x1(), e.x2()).a3(), e.y());
            weights[i++][0] = 1.0 / data.size();
        }
        return product(losses, weights)[0][0];
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        admissible(data);
        admissible(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("steps must be in N");
        }
        Parameters theta = p;
        for (int n = 0; n < steps; n++) {
            Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) {
                mean = mean.plus(backward(theta, e).times(1.0 / data.size()));
            }
            theta = update(theta, mean, alpha);
        }
        return theta;
    }

    private static void admissible(List<?> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("the data set must not be the empty set");
        }
    }

    private static void admissible(double alpha) {
        if (!(0 < alpha && alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("alpha must be in (0, oo)");
        }
    }

    /** A point of the subspace in which exchanging the hidden neurons is the identity. */
    public static Parameters symmetricStart(RandomGenerator random) {
        double[] t = new double[3];
        for (int i = 0; i < t.length; i++) {
            do {
                t[i] = random.nextDouble(-1, 1);
            } while (Math.abs(t[i]) < 0.05);
        }
        double[][] w = product(column(1, 1), new double[][] {{t[0], t[1]}});
        return new Parameters(w[0][0], w[0][1], w[1][0], w[1][1], t[2], t[2], 0, 0, 0);
    }

    /** Almost surely all coordinates differ. */
    public static Parameters randomStart(RandomGenerator random) {
        double[][] w = new double[3][2];
        for (double[] row : w) {
            row[0] = random.nextGaussian(0, 0.7);
            row[1] = random.nextGaussian(0, 0.7);
        }
        return new Parameters(w[0][0], w[0][1], w[1][0], w[1][1], w[2][0], w[2][1], 0, 0, 0);
    }
}
