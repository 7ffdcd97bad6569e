package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network {

    /** The label decides the formulas, so each label has its own object. */
    private enum Label {
        ZERO {
            @Override
            double loss(double a3) {
                return -Math.log(1 - a3);
            }

            @Override
            double slope(double a3) {
                return -1 / (1 - a3);
            }
        },
        ONE {
            @Override
            double loss(double a3) {
                return -Math.log(a3);
            }

            @Override
            double slope(double a3) {
                return -1 / a3;
            }
        };

        abstract double loss(double a3);

        abstract double slope(double a3);

        static Label of(double y) {
            if (y == ZERO.ordinal()) return ZERO;
            if (y == ONE.ordinal()) return ONE;
            throw new IllegalArgumentException("not a label: " + y);
        }
    }

    public static double loss(double a3, double y) {
        return Label.of(y).loss(a3);
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations run = forward(p, e.x1(), e.x2());
        double a1 = run.a1(), a2 = run.a2(), a3 = run.a3();

        // output neuron
        double toZ3 = Label.of(e.y()).slope(a3) * a3 * (1 - a3);
        double w5 = toZ3 * a1;
        double w6 = toZ3 * a2;

        // neuron 1
        double toZ1 = toZ3 * p.w5() * a1 * (1 - a1);
        double w1 = toZ1 * e.x1();
        double w2 = toZ1 * e.x2();

        // neuron 2
        double toZ2 = toZ3 * p.w6() * a2 * (1 - a2);
        double w3 = toZ2 * e.x1();
        double w4 = toZ2 * e.x2();

        return new Gradients(w1, w2, w3, w4, w5, w6, toZ1, toZ2, toZ3);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        class Unit {
            final double z;
            final double a;

            Unit(double u, double left, double v, double right, double bias) {
                z = u * left + v * right + bias;
                a = sigmoid(z);
            }
        }
        Unit one = new Unit(p.w1(), x1, p.w2(), x2, p.b1());
        Unit two = new Unit(p.w3(), x1, p.w4(), x2, p.b2());
        Unit three = new Unit(p.w5(), one.a, p.w6(), two.a, p.b3());
        return new Activations(one.z, one.a, two.z, two.a, three.z, three.a);
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static double cost(Parameters p, List<Example> data) {
        nonEmpty(data);
        return sum(p, data, 0, data.size()) / data.size();
    }

    // halves, so that the rounding errors stay small
    private static double sum(Parameters p, List<Example> data, int from, int to) {
        if (to - from == 1) {
            Example e = data.get(from);
            return loss(forward(p, e.x1(), e.x2()).a3(), e.y());
        }
        int middle = (from + to) / 2;
        return sum(p, data, from, middle) + sum(p, data, middle, to);
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        nonEmpty(data);
        positive(alpha);
        if (steps < 0) throw new IllegalArgumentException("negative: " + steps);
        Parameters[] state = {p};
        for (int i = 0; i < steps; i++) {
            data.stream()
                    .map(e -> backward(state[0], e))
                    .reduce(Gradients::plus)
                    .map(g -> g.times(1.0 / data.size()))
                    .ifPresent(g -> state[0] = update(state[0], g, alpha));
        }
        return state[0];
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        positive(alpha);
        return new Parameters(
                descend(p.w1(), g.dw1(), alpha),
                descend(p.w2(), g.dw2(), alpha),
                descend(p.w3(), g.dw3(), alpha),
                descend(p.w4(), g.dw4(), alpha),
                descend(p.w5(), g.dw5(), alpha),
                descend(p.w6(), g.dw6(), alpha),
                descend(p.b1(), g.db1(), alpha),
                descend(p.b2(), g.db2(), alpha),
                descend(p.b3(), g.db3(), alpha));
    }

    private static double descend(double from, double slope, double alpha) {
        return from - alpha * slope;
    }

    private static void nonEmpty(List<Example> data) {
        if (data.isEmpty()) throw new IllegalArgumentException("no examples given");
    }

    private static void positive(double alpha) {
        if (Double.isNaN(alpha) || alpha <= 0 || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("not a learning rate: " + alpha);
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double u = 0.3 * (1 + random.nextDouble());
        double v = -0.3 * (1 + random.nextDouble());
        return new Parameters(u, v, u, v, u - v, u - v, v, v, u);
    }

    public static Parameters randomStart(RandomGenerator random) {
        double w1 = random.nextDouble();
        double w2 = w1 + 0.01 + random.nextDouble();
        double w3 = w2 + 0.01 + random.nextDouble();
        double w4 = w3 + 0.01 + random.nextDouble();
        double w5 = w4 + 0.01 + random.nextDouble();
        double w6 = w5 + 0.01 + random.nextDouble();
        return new Parameters(w1 - 1.5, w2 - 1.5, w3 - 1.5, w4 - 1.5, w5 - 1.5, w6 - 1.5, 0, 0, 0);
    }
}
