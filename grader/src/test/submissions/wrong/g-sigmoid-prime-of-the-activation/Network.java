package network;

import java.util.List;
import java.util.Spliterator;
import java.util.random.RandomGenerator;

public final class Network {

    private static final Logistic LOGISTIC = Logistic.INSTANCE;

    private Network() {
    }

    public static double sigmoid(double z) {
        return LOGISTIC.value(z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double[] in = {x1, x2};
        Perceptron first = Perceptron.with(p.b1(), p.w1(), p.w2());
        Perceptron second = Perceptron.with(p.b2(), p.w3(), p.w4());
        Perceptron third = Perceptron.with(p.b3(), p.w5(), p.w6());
        double[] mid = {first.output(in), second.output(in)};
        return new Activations(first.sum(in), mid[0], second.sum(in), mid[1], third.sum(mid), third.output(mid));
    }

    private record Perceptron(double bias, double[] weights) {
        static Perceptron with(double bias, double... weights) {
            return new Perceptron(bias, weights);
        }

        double sum(double[] in) {
            double sum = bias;
            int i = 0;
            for (double w : weights) {
                sum += w * in[i++];
            }
            return sum;
        }

        double output(double[] in) {
            return LOGISTIC.value(sum(in));
        }
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations act = forward(p, e.x1(), e.x2());
        double delta3 = act.a3() - e.y();
        double delta1 = delta3 * p.w5() * LOGISTIC.derivative(act.a1());
        double delta2 = delta3 * p.w6() * LOGISTIC.derivative(act.a2());
        Gradients g1 = new Gradients(e.x1(), e.x2(), 0, 0, 0, 0, 1, 0, 0);
        Gradients g2 = new Gradients(0, 0, e.x1(), e.x2(), 0, 0, 0, 1, 0);
        Gradients g3 = new Gradients(0, 0, 0, 0, act.a1(), act.a2(), 0, 0, 1);
        return g1.times(delta1).plus(g2.times(delta2)).plus(g3.times(delta3));
    }

    public static double loss(double a3, double y) {
        check(Math.abs(y) == 0 || y == 1, "label", y);
        return -Math.log(1 - y + (2 * y - 1) * a3);
    }

    private static void check(boolean condition, String name, Object value) {
        if (condition) {
            return;
        }
        throw new IllegalArgumentException(name + ": " + value);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        check(0 < alpha && alpha < Double.POSITIVE_INFINITY, "alpha", alpha);
        Parameters q = new Parameters(
                alpha * g.dw1(), alpha * g.dw2(), alpha * g.dw3(), alpha * g.dw4(), alpha * g.dw5(), alpha * g.dw6(),
                alpha * g.db1(), alpha * g.db2(), alpha * g.db3());
        return new Parameters(
                p.w1() - q.w1(), p.w2() - q.w2(), p.w3() - q.w3(), p.w4() - q.w4(), p.w5() - q.w5(), p.w6() - q.w6(),
                p.b1() - q.b1(), p.b2() - q.b2(), p.b3() - q.b3());
    }

    public static double cost(Parameters p, List<Example> data) {
        check(!data.isEmpty(), "data", data);
        double[] j = new double[1];
        Spliterator<Example> parts = data.spliterator();
        while (parts.tryAdvance(e -> j[0] += loss(forward(p, e.x1(), e.x2()).a3(), e.y()))) {
            continue;
        }
        return j[0] / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        check(0 < alpha && alpha < Double.POSITIVE_INFINITY, "alpha", alpha);
        check(steps >= 0, "steps", steps);
        check(!data.isEmpty(), "data", data);
        for (int left = steps; left > 0; left--) {
            Gradients g = null;
            for (Example e : data) {
                g = g != null ? g.plus(backward(p, e)) : backward(p, e);
            }
            p = update(p, g.times(1.0 / data.size()), alpha);
        }
        return p;
    }

    public static Parameters randomStart(RandomGenerator random) {
        double scale = 1 / Math.sqrt(2);
        return new Parameters(
                scale * random.nextGaussian(), scale * random.nextGaussian(), scale * random.nextGaussian(),
                scale * random.nextGaussian(), scale * random.nextGaussian(), scale * random.nextGaussian(),
                0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        Parameters r = randomStart(random);
        return new Parameters(r.w1(), r.w2(), r.w1(), r.w2(), r.w5(), r.w5(), 0, 0, 0);
    }
}
