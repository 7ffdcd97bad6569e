package network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Nobody makes a Network, so it is an interface that only holds functions. */
interface Network {

    double LIMIT = 700;

    /** A neuron sums up and squashes. */
    record Neuron(double left, double right, double bias) {
        double sum(double fromLeft, double fromRight) {
            return Math.fma(left, fromLeft, Math.fma(right, fromRight, bias));
        }
    }

    DoubleUnaryOperator SLOPE = a -> a - a * a;

    static double sigmoid(double z) {
        double kept = Math.max(-LIMIT, Math.min(LIMIT, z));
        return kept < 0 ? Math.exp(kept) / (1 + Math.exp(kept)) : 1 / (1 + Math.exp(-kept));
    }

    static Activations forward(Parameters p, double x1, double x2) {
        double z1 = new Neuron(p.w1(), p.w2(), p.b1()).sum(x1, x2);
        double z2 = new Neuron(p.w3(), p.w4(), p.b2()).sum(x1, x2);
        double z3 = new Neuron(p.w5(), p.w6(), p.b3()).sum(sigmoid(z1), sigmoid(z2));
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    static double loss(double a3, double y) {
        require(y == 0 || y == 1, "label");
        return -Math.log(y == 1 ? a3 : 1 - a3);
    }

    static Gradients backward(Parameters p, Example e) {
        Activations a = forward(p, e.x1(), e.x2());
        double out = a.a3() - e.y();
        double one = out * p.w5() * SLOPE.applyAsDouble(a.a1());
        double two = out * p.w6() * SLOPE.applyAsDouble(a.a2());
        return new Gradients(
                one * e.x1(), one * e.x2(), two * e.x1(), two * e.x2(), out * a.a1(), out * a.a2(), one, two, out);
    }

    static Parameters update(Parameters p, Gradients g, double alpha) {
        require(alpha > 0 && alpha < Double.POSITIVE_INFINITY, "alpha");
        return new Parameters(
                p.w1() - alpha * g.dw1(), p.w2() - alpha * g.dw2(), p.w3() - alpha * g.dw3(),
                p.w4() - alpha * g.dw4(), p.w5() - alpha * g.dw5(), p.w6() - alpha * g.dw6(),
                p.b1() - alpha * g.db1(), p.b2() - alpha * g.db2(), p.b3() - alpha * g.db3());
    }

    static double cost(Parameters p, List<Example> data) {
        require(!data.isEmpty(), "data");
        return data.stream().mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).sum() / data.size();
    }

    static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        require(!data.isEmpty(), "data");
        require(alpha > 0 && alpha < Double.POSITIVE_INFINITY, "alpha");
        require(steps >= 0, "steps");
        Parameters now = p;
        while (steps-- > 0) {
            now = update(now, mean(now, data), alpha);
        }
        return now;
    }

    private static Gradients mean(Parameters p, List<Example> data) {
        Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Example e : data) {
            sum = sum.plus(backward(p, e));
        }
        return sum.times(1.0 / data.size());
    }

    static Parameters symmetricStart(RandomGenerator random) {
        double in = 0.1 + random.nextDouble();
        double out = 0.1 + random.nextDouble();
        return new Parameters(in, -in, in, -in, out, out, 0, 0, 0);
    }

    static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian(), random.nextGaussian(), 0, 0, 0);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("this can't be: " + what);
        }
    }
}
