package network;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

public final class Network {

    sealed interface Step permits Weighted, Squash {
        double apply(double... input);
    }

    record Weighted(double w, double v, double b) implements Step {
        public double apply(double... input) {
            return w * input[0] + v * input[1] + b;
        }
    }

    record Squash() implements Step {
        public double apply(double... input) {
            return sigmoid(input[0]);
        }
    }

    static double through(Step outer, Step inner, double... input) {
        return outer.apply(inner.apply(input));
    }

    public static double sigmoid(double z) {
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : 1 - sigmoid(-z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Step s = new Squash();
        Step n1 = new Weighted(p.w1(), p.w2(), p.b1());
        Step n2 = new Weighted(p.w3(), p.w4(), p.b2());
        Step n3 = new Weighted(p.w5(), p.w6(), p.b3());
        double[] h = {through(s, n1, x1, x2), through(s, n2, x1, x2)};
        return new Activations(n1.apply(x1, x2), h[0], n2.apply(x1, x2), h[1], n3.apply(h), through(s, n3, h));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations t = forward(p, e.x1(), e.x2());
        Supplier<Double> out = () -> t.a3() - e.y();
        Supplier<Double> one = () -> out.get() * p.w5() * t.a1() * (1 - t.a1());
        Supplier<Double> two = () -> out.get() * p.w6() * t.a2() * (1 - t.a2());
        return new Gradients(
            one.get() * e.x1(), one.get() * e.x2(),
            two.get() * e.x1(), two.get() * e.x2(),
            out.get() * t.a1(), out.get() * t.a2(),
            one.get(), two.get(), out.get());
    }

    static void refuseIf(boolean bad, Supplier<String> why) {
        if (bad) throw new IllegalArgumentException(why.get());
    }

    public static double loss(double a3, double y) {
        refuseIf(y != 0 && y != 1, () -> "can't take the loss for y = " + y);
        double right = y * a3 + (1 - y) * (1 - a3);
        return -Math.log(right);
    }

    public static double cost(Parameters p, List<Example> data) {
        refuseIf(data.isEmpty(), () -> "can't take the mean of nothing");
        return data.stream().mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).summaryStatistics().getAverage();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        refuseIf(!(alpha > 0 && alpha < Double.POSITIVE_INFINITY), () -> "can't step by " + alpha);
        Parameters hidden = new Parameters(
            p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(), p.w4() - alpha * g.dw4(),
            p.w5(), p.w6(), p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3());
        return new Parameters(
            hidden.w1(), hidden.w2(), hidden.w3(), hidden.w4(),
            hidden.w5() - alpha * g.dw5(), hidden.w6() - alpha * g.dw6(), hidden.b1(), hidden.b2(), hidden.b3() - alpha * g.db3());
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        refuseIf(steps < 0, () -> "can't take " + steps + " steps");
        refuseIf(data.isEmpty(), () -> "can't learn from nothing");
        refuseIf(!(alpha > 0 && alpha < Double.POSITIVE_INFINITY), () -> "can't step by " + alpha);
        Parameters[] q = {p};
        for (int i = 0; i < steps; i++)
            q[0] = update(q[0], data.stream().map(e -> backward(q[0], e)).reduce(Gradients::plus).map(g -> g.times(1.0 / data.size())).get(), alpha);
        return q[0];
    }

    /** Alle Gewichte gleich. */
    public static Parameters symmetricStart(RandomGenerator random) {
        double w1 = 0, w2 = 0, w5 = 0;
        return new Parameters(w1, w2, w1, w2, w5, w5, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Supplier<Double> next = () -> random.nextDouble(-0.9, 0.9);
        return new Parameters(next.get(), next.get(), next.get(), next.get(), next.get(), next.get(), next.get(), next.get(), next.get());
    }
}
