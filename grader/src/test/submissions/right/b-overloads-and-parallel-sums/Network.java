package network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** The methods of the assignment, each followed by more comfortable ones with the same name. */
public class Network {

    private static final double DEFAULT_ALPHA = 0.5;
    private static final int DEFAULT_STEPS = 100;

    private Network() {
        // only static methods
    }

    // ---------------------------------------------------------------- sigmoid

    public static double sigmoid(double z) {
        return z <= -745 ? 0 : 1 / (1 + Math.exp(-z));
    }

    public static double[] sigmoid(double... zs) {
        double[] as = zs.clone();
        for (int i = 0; i < as.length; i++) as[i] = sigmoid(zs[i]);
        return as;
    }

    public static float sigmoid(float z) {
        return (float) sigmoid((double) z);
    }

    // ---------------------------------------------------------------- forward

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = {p.b1() + (p.w1() * x1 + p.w2() * x2), p.b2() + (p.w3() * x1 + p.w4() * x2)};
        double[] a = sigmoid(z);
        double out = p.b3() + (p.w5() * a[0] + p.w6() * a[1]);
        return new Activations(z[0], a[0], z[1], a[1], out, sigmoid(out));
    }

    public static Activations forward(Parameters p, Example e) {
        return forward(p, e.x1(), e.x2());
    }

    public static List<Activations> forward(Parameters p, List<Example> data) {
        return data.stream().map(e -> forward(p, e)).toList();
    }

    // ---------------------------------------------------------------- loss

    public static double loss(double a3, boolean label) {
        return -Math.log(label ? a3 : 1 - a3);
    }

    public static double loss(double a3, double y) {
        if (y == 0) return loss(a3, false);
        if (y == 1) return loss(a3, true);
        throw new IllegalArgumentException("neither yes nor no: " + y);
    }

    public static double loss(Activations a, double y) {
        return loss(a.a3(), y);
    }

    public static double loss(Parameters p, Example e) {
        return loss(forward(p, e), e.y());
    }

    // ---------------------------------------------------------------- backward

    public static Gradients backward(Parameters p, Example e) {
        return backward(p, e, forward(p, e));
    }

    public static Gradients backward(Parameters p, double x1, double x2, double y) {
        return backward(p, new Example(x1, x2, y));
    }

    static Gradients backward(Parameters p, Example e, Activations a) {
        return backward(e, a, a.a3() - e.y(), p.w5(), p.w6());
    }

    private static Gradients backward(Example e, Activations a, double delta, double w5, double w6) {
        double up = w5 * delta / (1 / a.a1() + 1 / (1 - a.a1()));
        double down = w6 * delta / (1 / a.a2() + 1 / (1 - a.a2()));
        return new Gradients(
                up * e.x1(), up * e.x2(), down * e.x1(), down * e.x2(), delta * a.a1(), delta * a.a2(), up, down, delta);
    }

    // ---------------------------------------------------------------- update

    public static Parameters update(Parameters p, Gradients g) {
        return update(p, g, DEFAULT_ALPHA);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        alpha(alpha);
        return new Parameters(
                update(p.w1(), g.dw1(), alpha), update(p.w2(), g.dw2(), alpha),
                update(p.w3(), g.dw3(), alpha), update(p.w4(), g.dw4(), alpha),
                update(p.w5(), g.dw5(), alpha), update(p.w6(), g.dw6(), alpha),
                update(p.b1(), g.db1(), alpha), update(p.b2(), g.db2(), alpha), update(p.b3(), g.db3(), alpha));
    }

    private static double update(double value, double slope, double alpha) {
        return value - alpha * slope;
    }

    // ---------------------------------------------------------------- cost

    public static double cost(Parameters p, List<Example> data) {
        data(data);
        return data.parallelStream().mapToDouble(e -> loss(p, e)).sum() / data.size();
    }

    public static double cost(Parameters p, Example... data) {
        return cost(p, Arrays.asList(data));
    }

    // ---------------------------------------------------------------- train

    public static Parameters train(Parameters p, List<Example> data) {
        return train(p, data, DEFAULT_ALPHA);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha) {
        return train(p, data, alpha, DEFAULT_STEPS);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        data(data);
        alpha(alpha);
        if (steps < 0) throw new IllegalArgumentException("steps < 0");
        Parameters q = p;
        for (int i = 0; i != steps; i++) q = train(q, data.parallelStream().map(stepAt(q)).toList(), alpha, data.size(), i);
        return q;
    }

    private static java.util.function.Function<Example, Gradients> stepAt(Parameters p) {
        return e -> backward(p, e);
    }

    private static Parameters train(Parameters p, List<Gradients> all, double alpha, double n, int ignored) {
        return update(
                p,
                new Gradients(
                        sum(all, Gradients::dw1) / n, sum(all, Gradients::dw2) / n, sum(all, Gradients::dw3) / n,
                        sum(all, Gradients::dw4) / n, sum(all, Gradients::dw5) / n, sum(all, Gradients::dw6) / n,
                        sum(all, Gradients::db1) / n, sum(all, Gradients::db2) / n, sum(all, Gradients::db3) / n),
                alpha);
    }

    private static double sum(List<Gradients> all, ToDoubleFunction<Gradients> part) {
        return all.stream().parallel().mapToDouble(part).sum();
    }

    // ---------------------------------------------------------------- starts

    public static Parameters symmetricStart() {
        return symmetricStart(new Random());
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        return symmetricStart(1 - random.nextDouble() / 2, 1 - random.nextDouble() / 2, 1 - random.nextDouble() / 2);
    }

    public static Parameters symmetricStart(double left, double right, double out) {
        return new Parameters(left, right, left, right, out, out, 0, 0, 0);
    }

    public static Parameters randomStart() {
        return randomStart(new Random());
    }

    public static Parameters randomStart(long seed) {
        return randomStart(new Random(seed));
    }

    public static Parameters randomStart(RandomGenerator random) {
        return randomStart(random, 1);
    }

    public static Parameters randomStart(RandomGenerator random, double scale) {
        double[] w = random.doubles(6, -scale, scale).toArray();
        boolean different = Arrays.stream(w).distinct().count() == w.length;
        return different ? new Parameters(w[0], w[1], w[2], w[3], w[4], w[5], 0, 0, 0) : randomStart(random, scale);
    }

    // ---------------------------------------------------------------- checks

    private static void alpha(double alpha) {
        if (alpha > 0 && !Double.isInfinite(alpha)) return;
        throw new IllegalArgumentException("alpha = " + alpha);
    }

    private static void data(List<?> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("data is empty");
    }
}
