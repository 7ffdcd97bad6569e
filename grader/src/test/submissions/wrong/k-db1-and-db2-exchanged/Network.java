package network;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

public class Network {

    private record Run(Parameters p, Activations s, Example e) {

    static Run on(Parameters p, Example e) {
        return new Run(Objects.requireNonNull(p), forward(p, e.x1(), e.x2()), e);
    }

    double d3() { return s.a3() - e.y(); }

    double d1() { return d3() * p.w5() * (s.a1() - s.a1() * s.a1()); }

    double d2() { return d3() * p.w6() * (s.a2() - s.a2() * s.a2()); }

    Gradients weights() {
        return new Gradients(d1() * e.x1(), d1() * e.x2(), d2() * e.x1(), d2() * e.x2(), d3() * s.a1(), d3() * s.a2(), 0, 0, 0);
    }

    Gradients biases() { return new Gradients(0, 0, 0, 0, 0, 0, d2(), d1(), d3()); }

    double error() { return loss(s.a3(), e.y()); }
    }

    public static Gradients backward(Parameters p, Example e) {
        Run n = Run.on(p, e);
        return n.weights().plus(n.biases());
    }

    public static double cost(Parameters p, List<Example> data) {
        double total = 0;
        for (Example e : some(data)) total += Run.on(p, e).error();
        return total / data.size();
    }

    private static <T> List<T> some(List<T> list) {
        if (list.isEmpty()) throw new IllegalArgumentException("need at least one");
        return list;
    }

    private static double legal(double alpha) {
        if (alpha > 0 && alpha - alpha == 0) return alpha;
        throw new IllegalArgumentException("alpha=" + alpha);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        some(data);
        legal(alpha);
        if (steps < 0) throw new IllegalArgumentException("steps=" + steps);
        int i = 0;
        do {
            if (i == steps) return p;
            Parameters fixed = p;
            p = update(p, data.stream().map(e -> backward(fixed, e)).reduce(Gradients::plus).orElseThrow().times(1.0 / data.size()), alpha);
        } while (++i <= steps);
        return p;
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        var down = g.times(-legal(alpha));
        var sum = new Gradients(p.w1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3()).plus(down);
        return new Parameters(sum.dw1(), sum.dw2(), sum.dw3(), sum.dw4(), sum.dw5(), sum.dw6(), sum.db1(), sum.db2(), sum.db3());
    }

    public static double loss(double a3, double y) {
        if (y * y != y || y > 1) throw new IllegalArgumentException("y=" + y);
        return -Math.log(Math.abs(1 - y - a3));
    }

    public static double sigmoid(double z) {
        return z > 40 ? 1 : 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] r = {p.w1() * x1 + p.w2() * x2 + p.b1(), 0, p.w3() * x1 + p.w4() * x2 + p.b2(), 0, 0, 0};
        r[1] = sigmoid(r[0]);
        r[3] = sigmoid(r[2]);
        r[4] = p.w5() * r[1] + p.w6() * r[3] + p.b3();
        r[5] = sigmoid(r[4]);
        return new Activations(r[0], r[1], r[2], r[3], r[4], r[5]);
    }

    public static Parameters randomStart(RandomGenerator rnd) {
        Parameters q = new Parameters(g(rnd), g(rnd), g(rnd), g(rnd), g(rnd), g(rnd), 0, 0, 0);
        boolean different = java.util.stream.DoubleStream.of(q.w1(), q.w2(), q.w3(), q.w4(), q.w5(), q.w6()).distinct().count() == 6;
        return different ? q : randomStart(rnd);
    }

    private static double g(RandomGenerator rnd) { return rnd.nextGaussian() * 0.8; }

    public static Parameters symmetricStart(RandomGenerator rnd) {
        double w = rnd.nextBoolean() ? 0.7 : -0.7;
        return new Parameters(w, 0.4, w, 0.4, w, w, 0.1, 0.1, 0.2);
    }
}
