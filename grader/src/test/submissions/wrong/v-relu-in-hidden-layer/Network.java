package network;

import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

public final class Network {

    enum Activation {
        RECTIFIER {
            @Override
            double at(double z) {
                return Math.max(z, 0.0);
            }

            @Override
            double slopeAt(double z) {
                return z > 0.0 ? 1.0 : 0.0;
            }
        },
        LOGISTIC {
            @Override
            double at(double z) {
                double e = Math.exp(-Math.abs(z));
                return z >= 0.0 ? 1.0 / (1.0 + e) : e / (1.0 + e);
            }

            @Override
            double slopeAt(double z) {
                double s = at(z);
                return s - s * s;
            }
        };

        abstract double at(double z);

        abstract double slopeAt(double z);
    }

    private static final Activation HIDDEN = Activation.RECTIFIER;
    private static final Activation OUTPUT = Activation.LOGISTIC;

    public static double sigmoid(double z) {
        return Activation.LOGISTIC.at(z);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        double z1, z2, z3;
        z1 = p.b1();
        z1 += p.w1() * x1;
        z1 += p.w2() * x2;
        z2 = p.b2();
        z2 += p.w3() * x1;
        z2 += p.w4() * x2;
        z3 = p.b3();
        z3 += p.w5() * HIDDEN.at(z1);
        z3 += p.w6() * HIDDEN.at(z2);
        return new Activations(z1, HIDDEN.at(z1), z2, HIDDEN.at(z2), z3, OUTPUT.at(z3));
    }

    public static Gradients backward(Parameters p, Example e) {
        Activations act = forward(p, e.x1(), e.x2());
        double dz3 = lossSlope(act.a3(), e.y()) * OUTPUT.slopeAt(act.z3());
        double dz2 = dz3 * p.w6() * HIDDEN.slopeAt(act.z2());
        double dz1 = dz3 * p.w5() * HIDDEN.slopeAt(act.z1());
        double[] in = {e.x1(), e.x2()};
        double[] hidden = {act.a1(), act.a2()};
        return new Gradients(
                dz1 * in[0], dz1 * in[1], dz2 * in[0], dz2 * in[1], dz3 * hidden[0], dz3 * hidden[1], dz1, dz2, dz3);
    }

    private static double lossSlope(double a3, double y) {
        return (1.0 - y) / (1.0 - a3) - y / a3;
    }

    public static double loss(double a3, double y) {
        if (y == 0.0) {
            return -Math.log(1.0 - a3);
        }
        if (y != 1.0) {
            throw new IllegalArgumentException(String.format("The label %f is neither zero nor one.", y));
        }
        return -Math.log(a3);
    }

    public static double cost(Parameters p, List<Example> data) {
        OptionalDouble mean = data.stream().mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y())).average();
        if (mean.isEmpty()) {
            throw new IllegalArgumentException("The data set has no example.");
        }
        return mean.getAsDouble();
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (!isRate(alpha)) {
            throw new IllegalArgumentException(String.format("The rate %f is not usable.", alpha));
        }
        double w1 = step(p.w1(), g.dw1(), alpha), w2 = step(p.w2(), g.dw2(), alpha);
        double w3 = step(p.w3(), g.dw3(), alpha), w4 = step(p.w4(), g.dw4(), alpha);
        double w5 = step(p.w5(), g.dw5(), alpha), w6 = step(p.w6(), g.dw6(), alpha);
        double b1 = step(p.b1(), g.db1(), alpha), b2 = step(p.b2(), g.db2(), alpha);
        return new Parameters(w1, w2, w3, w4, w5, w6, b1, b2, step(p.b3(), g.db3(), alpha));
    }

    private static double step(double value, double slope, double alpha) {
        return value - alpha * slope;
    }

    private static boolean isRate(double alpha) {
        return alpha > 0.0 && alpha < Double.POSITIVE_INFINITY;
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        if (data.isEmpty() || steps < 0 || !isRate(alpha)) {
            throw new IllegalArgumentException(
                    String.format("Cannot train with %d examples, rate %f, %d steps.", data.size(), alpha, steps));
        }
        Parameters[] box = {p};
        for (int i = 0; i < steps; i++) {
            data.stream()
                    .map(e -> backward(box[0], e))
                    .reduce(Gradients::plus)
                    .map(sum -> sum.times(1.0 / data.size()))
                    .ifPresent(mean -> box[0] = update(box[0], mean, alpha));
        }
        return box[0];
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double first = 0.2 + 0.6 * random.nextDouble();
        double second = 0.2 + 0.6 * random.nextDouble();
        double third = 0.2 + 0.6 * random.nextDouble();
        return new Parameters(first, second, first, second, third, third, 0.1, 0.1, 0.0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        // standard deviation sqrt(2 / inputs), and every neuron has two inputs
        return new Parameters(
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                0.1, 0.1, 0.1);
    }
}
