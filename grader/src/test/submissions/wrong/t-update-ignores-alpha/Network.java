package network;

import static java.util.stream.IntStream.range;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

public class Network {

    private static double[] nine(IntToDoubleFunction f) {
        return range(0, 9).mapToDouble(f).toArray();
    }

    private static double dot(double[] u, double[] v) {
        return range(0, u.length).mapToDouble(i -> u[i] * v[i]).sum();
    }

    private static double[] of(double... numbers) {
        return numbers;
    }

    private static Parameters parameters(double[] t) {
        return new Parameters(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8]);
    }

    private static Gradients gradients(double[] t) {
        return new Gradients(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8]);
    }

    private static double[] theta(Parameters p) {
        return of(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
    }

    private static double[] slope(Gradients g) {
        return of(g.dw1(), g.dw2(), g.dw3(), g.dw4(), g.dw5(), g.dw6(), g.db1(), g.db2(), g.db3());
    }

    public static double sigmoid(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] z = of(dot(of(p.w1(), p.w2(), p.b1()), of(x1, x2, 1)), dot(of(p.w3(), p.w4(), p.b2()), of(x1, x2, 1)));
        double[] a = DoubleStream.of(z).map(Network::sigmoid).toArray();
        double out = dot(of(p.w5(), p.w6(), p.b3()), of(a[0], a[1], 1));
        return new Activations(z[0], a[0], z[1], a[1], out, sigmoid(out));
    }

    public static double loss(double a3, double y) {
        return DoubleStream.of(0, 1)
                .filter(label -> label == y)
                .map(label -> -Math.log(label == 1 ? a3 : 1 - a3))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("y: " + y));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations f = forward(p, e.x1(), e.x2());
        double error = f.a3() - e.y();
        double[] hidden = range(0, 2)
                .mapToDouble(j -> error * of(p.w5(), p.w6())[j] * of(f.a1(), f.a2())[j] * of(1 - f.a1(), 1 - f.a2())[j])
                .toArray();
        double[] weights = range(0, 4).mapToDouble(k -> hidden[k / 2] * (k % 2 == 0 ? e.x1() : e.x2())).toArray();
        return gradients(DoubleStream.of(weights[0], weights[1], weights[2], weights[3],
                error * f.a1(), error * f.a2(), hidden[0], hidden[1], error).toArray());
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!rateIsFine(alpha)) throw new IllegalArgumentException("alpha: " + alpha);
        double[] from = theta(p), by = slope(g);
        return parameters(nine(i -> from[i] - by[i]));
    }

    private static boolean rateIsFine(double alpha) {
        return Double.isFinite(alpha) && alpha > 0;
    }

    public static double cost(Parameters p, List<Example> data) {
        return data.stream()
                .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no data"));
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (steps < 0 || data.isEmpty() || !rateIsFine(alpha)) throw new IllegalArgumentException();
        if (steps == 0) return p;
        Gradients mean = data.stream().map(e -> backward(p, e)).reduce(Gradients::plus).get().times(1.0 / data.size());
        return train(update(p, mean, alpha), data, alpha, steps - 1);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double[] six = random.doubles(-1.2, 1.2).distinct().limit(6).toArray();
        return parameters(nine(i -> i < 6 ? six[i] : 0));
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double[] three = random.doubles(3, 0.2, 1.2).toArray();
        int[] which = {0, 1, 0, 1, 2, 2};
        return parameters(nine(i -> i < 6 ? three[which[i]] : 0.1));
    }
}
