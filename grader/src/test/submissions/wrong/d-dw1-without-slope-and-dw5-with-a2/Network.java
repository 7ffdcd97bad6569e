package network;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/** Works on flat double[9] vectors internally: indices 0-5 are the weights, 6-8 the biases. */
public final class Network {

    private static final int W1 = 0, W2 = 1, W3 = 2, W4 = 3, W5 = 4, W6 = 5, B1 = 6, B2 = 7, B3 = 8;

    // ---------- conversions ----------

    private static double[] flat(Parameters q) {
        return new double[] {q.w1(), q.w2(), q.w3(), q.w4(), q.w5(), q.w6(), q.b1(), q.b2(), q.b3()};
    }

    private static double[] flat(Gradients q) {
        return new double[] {q.dw1(), q.dw2(), q.dw3(), q.dw4(), q.dw5(), q.dw6(), q.db1(), q.db2(), q.db3()};
    }

    private static Parameters pack(double[] v) {
        return new Parameters(v[W1], v[W2], v[W3], v[W4], v[W5], v[W6], v[B1], v[B2], v[B3]);
    }

    private static double[] fill(IntToDoubleFunction f) {
        double[] v = new double[9];
        Arrays.setAll(v, f);
        return v;
    }

    // ---------- guards ----------

    private static void require(boolean ok, String message) {
        if (!ok) throw new IllegalArgumentException(message);
    }

    private static void requireRate(double rate) {
        require(rate > 0 && rate < Double.POSITIVE_INFINITY, "learning rate out of range: " + rate);
    }

    // ---------- starts ----------

    public static Parameters randomStart(RandomGenerator random) {
        return pack(fill(i -> i < B1 ? random.nextGaussian() : 0.0));
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] v = fill(i -> 0.25 + random.nextDouble());
        v[W3] = v[W1];
        v[W4] = v[W2];
        v[W6] = v[W5];
        v[B2] = v[B1];
        return pack(v);
    }

    // ---------- learning ----------

    public static Parameters train(Parameters start, List<Example> examples, double rate, int rounds) {
        require(rounds >= 0, "negative number of rounds");
        require(!examples.isEmpty(), "nothing to learn from");
        requireRate(rate);
        Parameters now = start;
        while (rounds-- > 0) {
            double[] total = new double[9];
            for (Example one : examples) {
                double[] part = flat(backward(now, one));
                for (int i = 0; i < 9; i++) total[i] += part[i];
            }
            for (int i = 0; i < 9; i++) total[i] /= examples.size();
            now = update(
                    now,
                    new Gradients(
                            total[W1], total[W2], total[W3], total[W4], total[W5], total[W6], total[B1], total[B2], total[B3]),
                    rate);
        }
        return now;
    }

    public static Parameters update(Parameters old, Gradients slope, double rate) {
        requireRate(rate);
        double[] from = flat(old);
        double[] down = flat(slope);
        return pack(fill(i -> from[i] - rate * down[i]));
    }

    public static double cost(Parameters theta, List<Example> examples) {
        return examples.stream()
                .mapToDouble(s -> loss(forward(theta, s.x1(), s.x2()).a3(), s.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no examples"));
    }

    // ---------- the network ----------

    public static Gradients backward(Parameters theta, Example s) {
        double[] t = flat(theta);
        Activations f = forward(theta, s.x1(), s.x2());
        double out = f.a3() - s.y();
        double[] g = new double[9];
        g[B3] = out;
        g[W5] = out * f.a2();
        g[W6] = out * f.a2();
        g[B1] = out * t[W5] * slopeAt(f.a1());
        g[W1] = out * t[W5] * s.x1();
        g[W2] = g[B1] * s.x2();
        g[B2] = out * t[W6] * slopeAt(f.a2());
        g[W3] = g[B2] * s.x1();
        g[W4] = g[B2] * s.x2();
        return new Gradients(g[W1], g[W2], g[W3], g[W4], g[W5], g[W6], g[B1], g[B2], g[B3]);
    }

    private static double slopeAt(double activation) {
        return activation - activation * activation;
    }

    public static double loss(double a3, double y) {
        require(y == 0.0 || y == 1.0, "label must be 0 or 1");
        return y == 1.0 ? -Math.log(a3) : -Math.log1p(-a3);
    }

    public static Activations forward(Parameters theta, double x1, double x2) {
        double[] t = flat(theta);
        double first = t[W1] * x1 + t[W2] * x2 + t[B1];
        double second = t[W3] * x1 + t[W4] * x2 + t[B2];
        double h1 = sigmoid(first), h2 = sigmoid(second);
        double third = t[W5] * h1 + t[W6] * h2 + t[B3];
        return new Activations(first, h1, second, h2, third, sigmoid(third));
    }

    public static double sigmoid(double z) {
        if (z < 0) {
            double e = Math.exp(z);
            return e / (1.0 + e);
        }
        return 1.0 / (1.0 + Math.exp(-z));
    }
}
