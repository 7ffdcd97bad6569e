package network;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

public final class Network {

    private static final DoubleUnaryOperator SIGMA = z -> 1 / (1 + Math.exp(-z));
    private static final DoubleUnaryOperator SIGMA_PRIME = a -> a - a * a;
    private static final DoublePredicate RATE = r -> r > 0 && r < Double.POSITIVE_INFINITY;

    public static double sigmoid(double z) { return SIGMA.applyAsDouble(z); }

    public static double loss(double a3, double y) {
        DoubleUnaryOperator surprise = q -> -Math.log(q);
        switch (Double.toString(y)) {
            case "1.0": return surprise.applyAsDouble(a3);
            case "0.0": case "-0.0": return surprise.applyAsDouble(1 - a3);
            default: throw new IllegalArgumentException("label " + y);
        }
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        DoubleBinaryOperator n1 = (u, v) -> p.w1() * u + p.w2() * v + p.b1();
        DoubleBinaryOperator n2 = (u, v) -> p.w3() * u + p.w4() * v + p.b2();
        DoubleBinaryOperator n3 = (u, v) -> p.w5() * u + p.w6() * v + p.b3();
        double h1 = n1.applyAsDouble(x1, x2), s1 = sigmoid(h1);
        double h2 = n2.applyAsDouble(x1, x2), s2 = sigmoid(h2);
        double h3 = n3.applyAsDouble(s1, s2), s3 = sigmoid(h3);
        return new Activations(h1, s1, h2, s2, h3, s3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations t = forward(p, e.x1(), e.x2());
        double top = t.a3() - e.y();
        DoubleBinaryOperator through = (w, a) -> top * w * SIGMA_PRIME.applyAsDouble(a);
        double m = through.applyAsDouble(p.w5(), t.a1());
        double n = through.applyAsDouble(p.w6(), t.a2());
        return new Gradients(m * e.x1(), m * e.x2(), n * e.x1(), n * e.x2(), top * t.a1(), top * t.a2(), m, n, top);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!RATE.test(alpha)) throw new IllegalArgumentException("alpha " + alpha);
        return walk(p, g, alpha / 2);
    }

    private static Parameters walk(Parameters p, Gradients g, double length) {
        DoubleBinaryOperator down = (value, slope) -> value - length * slope;
        return new Parameters(
            down.applyAsDouble(p.w1(), g.dw1()),
            down.applyAsDouble(p.w2(), g.dw2()),
            down.applyAsDouble(p.w3(), g.dw3()),
            down.applyAsDouble(p.w4(), g.dw4()),
            down.applyAsDouble(p.w5(), g.dw5()),
            down.applyAsDouble(p.w6(), g.dw6()),
            down.applyAsDouble(p.b1(), g.db1()),
            down.applyAsDouble(p.b2(), g.db2()),
            down.applyAsDouble(p.b3(), g.db3()));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("empty");
        return data.stream().map(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).reduce(0.0, Double::sum) / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() | steps < 0 | !RATE.test(alpha)) throw new IllegalArgumentException("train");
        UnaryOperator<Parameters> step = q -> {
            Gradients sum = data.stream().map(e -> backward(q, e)).reduce(Gradients::plus).orElseThrow();
            return update(q, sum.times(Math.pow(data.size(), -1)), alpha);
        };
        return Stream.iterate(p, step).skip(steps).findFirst().get();
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double c = random.nextDouble(0.25, 0.75);
        return new Parameters(c, c, c, c, c, c, c, c, c);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double lo = random.nextDouble();
        DoubleUnaryOperator level = k -> k + lo;
        return new Parameters(level.applyAsDouble(-2), level.applyAsDouble(1), level.applyAsDouble(-1),
            level.applyAsDouble(2), level.applyAsDouble(-3), level.applyAsDouble(0), 0, 0, 0);
    }
}
