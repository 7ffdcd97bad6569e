package network;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

public class Network {

    /** Everything that has to do with one hidden neuron. */
    record Hidden(double u, double v, double b, double out) {

        double z(Example e) {
            return u * e.x1() + v * e.x2() + b;
        }

        double a(Example e) {
            return sigmoid(z(e));
        }

        double contribution(Example e) {
            return out * a(e);
        }

        double delta(Example e, double above) {
            return above * out * slope(a(e));
        }
    }

    static Hidden one(Parameters p) {
        return new Hidden(p.w1(), p.w2(), p.b1(), p.w5());
    }

    static Hidden two(Parameters p) {
        return new Hidden(p.w3(), p.w4(), p.b2(), p.w6());
    }

    static double logit(Parameters p, Example e) {
        return one(p).contribution(e) + two(p).contribution(e) + p.b3();
    }

    static double slope(double a) {
        return a * (1 - a);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        Example e = new Example(x1, x2, 0);
        Hidden h = one(p), k = two(p);
        return new Activations(h.z(e), h.a(e), k.z(e), k.a(e), logit(p, e), sigmoid(logit(p, e)));
    }

    public static double loss(double a3, double y) {
        return y == 0 ? -Math.log(1 - a3) : y == 1 ? -Math.log(a3) : Network.<Double>fail("y=" + y);
    }

    static <T> T fail(String message) {
        throw new IllegalArgumentException(message);
    }

    public static Gradients backward(Parameters p, Example e) {
        double answer = sigmoid(logit(p, e));
        double dJ_da3 = answer - e.y();
        double top = dJ_da3 * slope(answer);
        double left = one(p).delta(e, top);
        double right = two(p).delta(e, top);
        return new Gradients(
                left * e.x1(),
                left * e.x2(),
                right * e.x1(),
                right * e.x2(),
                top * one(p).a(e),
                top * two(p).a(e),
                left,
                right,
                top);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!(alpha > 0 && Double.isFinite(alpha))) fail("alpha=" + alpha);
        return combine(p, g, new Object() {
            double step(double from, double slope) {
                return from - alpha * slope;
            }
        }::step);
    }

    private static Parameters combine(Parameters p, Gradients g, java.util.function.DoubleBinaryOperator op) {
        return new Parameters(
                op.applyAsDouble(p.w1(), g.dw1()), op.applyAsDouble(p.w2(), g.dw2()),
                op.applyAsDouble(p.w3(), g.dw3()), op.applyAsDouble(p.w4(), g.dw4()),
                op.applyAsDouble(p.w5(), g.dw5()), op.applyAsDouble(p.w6(), g.dw6()),
                op.applyAsDouble(p.b1(), g.db1()), op.applyAsDouble(p.b2(), g.db2()),
                op.applyAsDouble(p.b3(), g.db3()));
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) fail("data=[]");
        Function<Example, Double> single = e -> loss(sigmoid(logit(p, e)), e.y());
        return data.stream().map(single).mapToDouble(j -> j / data.size()).sum();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) fail("data=[]");
        if (steps < 0) fail("steps=" + steps);
        if (!(alpha > 0 && Double.isFinite(alpha))) fail("alpha=" + alpha);
        Function<Parameters, Parameters> once = q -> {
            Gradients g = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example e : data) g = g.plus(backward(q, e));
            return update(q, g.times(1.0 / data.size()), alpha);
        };
        Parameters q = p;
        for (int i = 0; i < steps; i++) q = once.apply(q);
        return q;
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Hidden h = new Hidden(random.nextDouble() + 1, random.nextDouble() - 2, 0, random.nextDouble() + 1);
        return new Parameters(h.u(), h.v(), h.u(), h.v(), h.out(), h.out(), h.b(), h.b(), 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Hidden h = new Hidden(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        Hidden k = new Hidden(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        return new Parameters(h.u(), h.v(), k.u(), k.v(), h.out(), k.out(), h.b(), k.b(), 0);
    }
}
