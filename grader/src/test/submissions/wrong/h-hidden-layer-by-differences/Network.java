package network;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/** Output layer by hand, hidden layer by measuring. */
public final class Network {

    private record Hidden(double wx, double wy, double bias) {
        double output(Example e) {
            return sigmoid(wx * e.x1() + wy * e.x2() + bias);
        }

        Hidden nudge(double dx, double dy, double db) {
            return new Hidden(wx + dx, wy + dy, bias + db);
        }
    }

    private record Brain(Hidden one, Hidden two, double fromOne, double fromTwo, double bias) {
        static Brain of(Parameters p) {
            Hidden one = new Hidden(p.w1(), p.w2(), p.b1());
            Hidden two = new Hidden(p.w3(), p.w4(), p.b2());
            return new Brain(one, two, p.w5(), p.w6(), p.b3());
        }

        Brain withOne(Hidden other) {
            return new Brain(other, two, fromOne, fromTwo, bias);
        }

        Brain withTwo(Hidden other) {
            return new Brain(one, other, fromOne, fromTwo, bias);
        }

        double answer(Example e) {
            return sigmoid(fromOne * one.output(e) + fromTwo * two.output(e) + bias);
        }

        double wrongness(Example e) {
            return loss(answer(e), e.y());
        }

        double between(Brain other, Example e) {
            return (other.wrongness(e) - this.wrongness(e)) / (2 * EPS);
        }
    }

    private static final double EPS = 1e-4;

    public static Gradients backward(Parameters p, Example e) {
        Brain brain = Brain.of(p);
        double error = brain.answer(e) - e.y();
        Hidden h = brain.one(), k = brain.two();
        return new Gradients(
                brain.withOne(h.nudge(-EPS, 0, 0)).between(brain.withOne(h.nudge(EPS, 0, 0)), e),
                brain.withOne(h.nudge(0, -EPS, 0)).between(brain.withOne(h.nudge(0, EPS, 0)), e),
                brain.withTwo(k.nudge(-EPS, 0, 0)).between(brain.withTwo(k.nudge(EPS, 0, 0)), e),
                brain.withTwo(k.nudge(0, -EPS, 0)).between(brain.withTwo(k.nudge(0, EPS, 0)), e),
                error * h.output(e),
                error * k.output(e),
                brain.withOne(h.nudge(0, 0, -EPS)).between(brain.withOne(h.nudge(0, 0, EPS)), e),
                brain.withTwo(k.nudge(0, 0, -EPS)).between(brain.withTwo(k.nudge(0, 0, EPS)), e),
                error);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        double z2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        double a1 = sigmoid(z1);
        double a2 = sigmoid(z2);
        double z3 = p.w5() * a1 + p.w6() * a2 + p.b3();
        double a3 = sigmoid(z3);
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    public static double sigmoid(double z) {
        double denominator = 1 + Math.exp(-z);
        return 1 / denominator;
    }

    public static double loss(double a3, double y) {
        if (Double.compare(y, 1) == 0) return Math.log(a3) * -1;
        if (y == 0) return Math.log(1 - a3) * -1;
        throw new IllegalArgumentException("the label " + y + " does not exist");
    }

    public static double cost(Parameters p, List<Example> data) {
        mustHaveData(data);
        DoubleStream.Builder builder = DoubleStream.builder();
        for (Example e : data) builder.add(Brain.of(p).wrongness(e));
        return builder.build().sum() / data.size();
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        mustHaveData(data);
        mustBeRate(alpha);
        if (steps <= 0) {
            if (steps == 0) return p;
            throw new IllegalArgumentException("training backwards in time");
        }
        double share = 1.0 / data.size();
        Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Example e : data) mean = mean.plus(backward(p, e).times(share));
        return train(update(p, mean, alpha), data, alpha, steps - 1);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        mustBeRate(alpha);
        Brain b = Brain.of(p);
        Gradients s = g.times(-alpha);
        Hidden one = b.one().nudge(s.dw1(), s.dw2(), s.db1());
        Hidden two = b.two().nudge(s.dw3(), s.dw4(), s.db2());
        return new Parameters(
                one.wx(), one.wy(), two.wx(), two.wy(), b.fromOne() + s.dw5(), b.fromTwo() + s.dw6(),
                one.bias(), two.bias(), b.bias() + s.db3());
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double w = random.nextDouble(0.3, 0.6);
        return new Parameters(w, w, w, w, 1 - w, 1 - w, 0, 0, w);
    }

    public static Parameters randomStart(RandomGenerator random) {
        Hidden first = new Hidden(random.nextGaussian(), random.nextGaussian(), 0);
        Hidden second = first.nudge(random.nextDouble(0.1, 0.2), random.nextDouble(0.3, 0.4), 0);
        return new Parameters(
                first.wx(), first.wy(), second.wx(), second.wy(), random.nextGaussian(), random.nextGaussian(), 0, 0, 0);
    }

    private static void mustHaveData(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("examples are missing");
    }

    private static void mustBeRate(double alpha) {
        if (!(alpha > 0.0) || Double.isInfinite(alpha)) throw new IllegalArgumentException("this is no learning rate");
    }
}
