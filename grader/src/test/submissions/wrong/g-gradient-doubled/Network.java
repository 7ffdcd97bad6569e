package network;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * backward collects the gradient in a mutable buffer; every path from the loss to a parameter adds its contribution.
 */
public final class Network {

    static final class Buffer implements Consumer<Contribution> {
        private double w1;
        private double w2;
        private double w3;
        private double w4;
        private double w5;
        private double w6;
        private double b1;
        private double b2;
        private double b3;

        @Override
        public void accept(Contribution c) {
            switch (c.neuron()) {
                case 1:
                    w1 += c.delta() * c.first();
                    w2 += c.delta() * c.second();
                    b1 += c.delta();
                    break;
                case 2:
                    w3 += c.delta() * c.first();
                    w4 += c.delta() * c.second();
                    b2 += c.delta();
                    break;
                case 3:
                    w5 += c.delta() * c.first();
                    w6 += c.delta() * c.second();
                    b3 += c.delta();
                    break;
                default:
                    throw new AssertionError(c);
            }
        }

        Gradients toGradients() {
            return new Gradients(w1, w2, w3, w4, w5, w6, b1, b2, b3);
        }
    }

    record Contribution(int neuron, double delta, double first, double second) {
    }

    /** Once for each of the two outcomes: the answer a3 for "one", 1 - a3 for "zero". */
    private static void contribute(Parameters p, Example e, boolean one, Consumer<Contribution> sink) {
        Activations act = forward(p, e.x1(), e.x2());
        double probability = one ? act.a3() : 1 - act.a3();
        double target = one ? e.y() : 1 - e.y();
        double sign = one ? 1 : -1;
        double d3 = sign * (probability - target);
        double d1 = d3 * p.w5() * act.a1() * (1 - act.a1());
        double d2 = d3 * p.w6() * act.a2() * (1 - act.a2());
        sink.accept(new Contribution(3, d3, act.a1(), act.a2()));
        sink.accept(new Contribution(2, d2, e.x1(), e.x2()));
        sink.accept(new Contribution(1, d1, e.x1(), e.x2()));
    }

    public static Gradients backward(Parameters p, Example e) {
        Buffer buffer = new Buffer();
        contribute(p, e, true, buffer);
        contribute(p, e, false, buffer);
        return buffer.toGradients();
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final double h1 = p.b1() + (p.w1() * x1 + p.w2() * x2);
        final double h2 = p.b2() + (p.w3() * x1 + p.w4() * x2);
        final double s1 = sigmoid(h1);
        final double s2 = sigmoid(h2);
        final double h3 = p.b3() + (p.w5() * s1 + p.w6() * s2);
        final double s3 = sigmoid(h3);
        return new Activations(h1, s1, h2, s2, h3, s3);
    }

    public static double sigmoid(double z) {
        if (z == 0) {
            return 0.5;
        }
        return z < 0 ? 1 - sigmoid(-z) : 1 / (1 + Math.exp(-z));
    }

    public static double loss(double a3, double y) {
        double unexpected = Math.abs(y) * Math.abs(y - 1);
        if (unexpected == 0) {
            return -Math.log(Math.abs(y - 1) == 1 ? 1 - a3 : a3);
        }
        throw new IllegalArgumentException("expected 0 or 1 but was " + y);
    }

    public static double cost(Parameters p, List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("expected examples but was " + data);
        }
        return data.stream().reduce(
                0.0, (j, e) -> j + loss(forward(p, e.x1(), e.x2()).a3(), e.y()) / data.size(), Double::sum);
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (alpha > 0 && Double.isFinite(alpha)) {
            final Gradients change = g.times(alpha);
            return new Parameters(
                    p.w1() - change.dw1(), p.w2() - change.dw2(),
                    p.w3() - change.dw3(), p.w4() - change.dw4(),
                    p.w5() - change.dw5(), p.w6() - change.dw6(),
                    p.b1() - change.db1(), p.b2() - change.db2(), p.b3() - change.db3());
        } else {
            throw new IllegalArgumentException("expected a learning rate but was " + alpha);
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("expected examples but was " + data);
        } else if (steps < 0) {
            throw new IllegalArgumentException("expected steps but was " + steps);
        } else if (alpha > 0 && Double.isFinite(alpha)) {
            Parameters latest = p;
            for (int i = 0; i < steps; ++i) {
                Gradients sum = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
                for (Example e : data) {
                    sum = sum.plus(backward(latest, e));
                }
                latest = update(latest, sum.times(1.0 / data.size()), alpha);
            }
            return latest;
        } else {
            throw new IllegalArgumentException("expected a learning rate but was " + alpha);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double magnitude = random.nextExponential() + 0.01;
        return new Parameters(magnitude, magnitude, magnitude, magnitude, magnitude, magnitude, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        return new Parameters(
                random.nextExponential(), -random.nextExponential(), random.nextExponential(),
                -random.nextExponential(), random.nextExponential(), -random.nextExponential(), 0, 0, 0);
    }
}
