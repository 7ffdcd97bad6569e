package network;

import java.util.*;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;

/* Everything as matrices:
 *   Z1 = W1 * X + B1,  A1 = s(Z1)     (2x1)
 *   Z2 = W2 * A1 + B2, A2 = s(Z2)     (1x1)
 */
public final class Network {

    private static double[][] times(double[][] m, double[][] n) {
        double[][] r = new double[m.length][n[0].length];
        for (int i = 0; i < m.length; i++)
            for (int j = 0; j < n[0].length; j++)
                for (int k = 0; k < n.length; k++)
                    r[i][j] += m[i][k] * n[k][j];
        return r;
    }

    private static double[][] transposed(double[][] m) {
        double[][] r = new double[m[0].length][m.length];
        for (int i = 0; i < m.length; i++)
            for (int j = 0; j < m[i].length; j++) r[j][i] = m[i][j];
        return r;
    }

    private static double[][] zip(double[][] m, double[][] n, DoubleBinaryOperator op) {
        double[][] r = new double[m.length][];
        for (int i = 0; i < m.length; i++) {
            r[i] = m[i].clone();
            for (int j = 0; j < r[i].length; j++) r[i][j] = op.applyAsDouble(r[i][j], n[i][j]);
        }
        return r;
    }

    private static double[][] squash(double[][] z) {
        return zip(z, z, (v, same) -> sigmoid(v));
    }

    private static double[][] column(double... v) {
        return transposed(new double[][] {v});
    }

    private static double[][] hiddenWeights(Parameters p) {
        return new double[][] {{p.w1(), p.w2()}, {p.w3(), p.w4()}};
    }

    private static double[][] outputWeights(Parameters p) {
        return new double[][] {{p.w5(), p.w6()}};
    }

    public static double sigmoid(double z) {
        return 1.0 / (1.0 + Math.pow(Math.E, -z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[][] Z1 = zip(times(hiddenWeights(p), column(x1, x2)), column(p.b1(), p.b2()), Double::sum);
        double[][] A1 = squash(Z1);
        double[][] Z2 = zip(times(outputWeights(p), A1), column(p.b3()), Double::sum);
        double[][] A2 = squash(Z2);
        return new Activations(Z1[0][0], A1[0][0], Z1[1][0], A1[1][0], Z2[0][0], A2[0][0]);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations s = forward(p, e.x1(), e.x2());
        double[][] A1 = column(s.a1(), s.a2());
        double[][] X = column(e.x1(), e.x2());

        double[][] dZ2 = zip(column(s.a3()), column(e.y()), (a, y) -> a - y);
        double[][] dW2 = times(dZ2, transposed(A1));
        double[][] dZ1 = times(transposed(outputWeights(p)), dZ2);
        double[][] dW1 = times(dZ1, transposed(X));

        return new Gradients(dW1[0][0], dW1[0][1], dW1[1][0], dW1[1][1], dW2[0][0], dW2[0][1],
                dZ1[0][0], dZ1[1][0], dZ2[0][0]);
    }

    public static double loss(double a3, double y) {
        if (!Set.of(0.0, 1.0).contains(y + 0.0)) throw new IllegalArgumentException("y = " + y);
        return y == 0 ? -Math.log(1 - a3) : -Math.log(a3);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        checkAlpha(alpha);
        double[][] W1 = zip(hiddenWeights(p), new double[][] {{g.dw1(), g.dw2()}, {g.dw3(), g.dw4()}}, (w, d) -> w - alpha * d);
        double[][] W2 = zip(outputWeights(p), new double[][] {{g.dw5(), g.dw6()}}, (w, d) -> w - alpha * d);
        double[][] B = zip(column(p.b1(), p.b2(), p.b3()), column(g.db1(), g.db2(), g.db3()), (b, d) -> b - alpha * d);
        return new Parameters(W1[0][0], W1[0][1], W1[1][0], W1[1][1], W2[0][0], W2[0][1], B[0][0], B[1][0], B[2][0]);
    }

    public static double cost(Parameters p, List<Example> data) {
        checkData(data);
        double[][] ones = new double[1][data.size()], losses = new double[data.size()][1];
        Arrays.fill(ones[0], 1.0);
        int i = 0;
        for (Example e : data) losses[i++][0] = loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        return times(ones, losses)[0][0] / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        checkAlpha(alpha);
        checkData(data);
        if (Integer.signum(steps) == -1) throw new IllegalArgumentException("steps = " + steps);
        Parameters theta = p;
        for (int i = 0; i < steps; ++i) {
            Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) mean = mean.plus(backward(theta, e).times(1.0 / data.size()));
            theta = update(theta, mean, alpha);
        }
        return theta;
    }

    private static void checkAlpha(double alpha) {
        if (Double.isNaN(alpha) || alpha <= 0 || alpha == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("alpha = " + alpha);
    }

    private static void checkData(Collection<?> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("data = []");
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double u = 1 - random.nextDouble(), v = 1 - random.nextDouble();
        return new Parameters(u, v, u, v, u + v, u + v, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        LinkedHashSet<Double> drawn = new LinkedHashSet<>();
        while (drawn.size() < 6) drawn.add(random.nextGaussian() / 2);
        Iterator<Double> w = drawn.iterator();
        return new Parameters(w.next(), w.next(), w.next(), w.next(), w.next(), w.next(), 0, 0, 0);
    }
}
