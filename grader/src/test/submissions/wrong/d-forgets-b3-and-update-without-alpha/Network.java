package network;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

public final class Network {

    // every parameter together with the gradient that belongs to it
    private enum Slot {
        W1(Parameters::w1, Gradients::dw1),
        W2(Parameters::w2, Gradients::dw2),
        W3(Parameters::w3, Gradients::dw3),
        W4(Parameters::w4, Gradients::dw4),
        W5(Parameters::w5, Gradients::dw5),
        W6(Parameters::w6, Gradients::dw6),
        B1(Parameters::b1, Gradients::db1),
        B2(Parameters::b2, Gradients::db2),
        B3(Parameters::b3, Gradients::db3);

        final ToDoubleFunction<Parameters> value;
        final ToDoubleFunction<Gradients> slope;

        Slot(ToDoubleFunction<Parameters> value, ToDoubleFunction<Gradients> slope) {
            this.value = value;
            this.slope = slope;
        }

        double merged(Parameters p, Gradients g, DoubleBinaryOperator rule) {
            return rule.applyAsDouble(value.applyAsDouble(p), slope.applyAsDouble(g));
        }

        static Parameters all(Parameters p, Gradients g, DoubleBinaryOperator rule) {
            double[] m = new double[values().length];
            for (Slot slot : values()) m[slot.ordinal()] = slot.merged(p, g, rule);
            return new Parameters(
                    m[W1.ordinal()], m[W2.ordinal()], m[W3.ordinal()], m[W4.ordinal()], m[W5.ordinal()],
                    m[W6.ordinal()], m[B1.ordinal()], m[B2.ordinal()], m[B3.ordinal()]);
        }
    }

    public static Parameters update(Parameters p, Gradients g, double alpha) {
        if (isRate(alpha)) {
            return Slot.all(p, g, (value, slope) -> value - slope);
        } else {
            throw new IllegalArgumentException(String.format("alpha is %f", alpha));
        }
    }

    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        String complaint = null;
        if (data.isEmpty()) complaint = "no examples";
        if (steps < 0) complaint = "steps below zero";
        if (!isRate(alpha)) complaint = "no learning rate";
        if (complaint != null) throw new IllegalArgumentException(complaint);

        Gradients none = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
        while (steps != 0) {
            Parameters fixed = p;
            Gradients mean = data.stream()
                    .map(e -> backward(fixed, e))
                    .reduce(none, Gradients::plus)
                    .times(1 / (double) data.size());
            p = update(p, mean, alpha);
            steps = steps - 1;
        }
        return p;
    }

    public static double cost(Parameters p, List<Example> data) {
        if (!data.isEmpty()) {
            double sum = 0;
            for (final Example e : data) {
                final double answer = forward(p, e.x1(), e.x2()).a3();
                sum = sum + loss(answer, e.y());
            }
            return sum / data.size();
        }
        throw new IllegalArgumentException("cost needs examples");
    }

    public static double loss(double a3, double y) {
        boolean zero = y == 0, one = y == 1;
        if (!zero && !one) {
            throw new IllegalArgumentException("strange label");
        }
        return Math.log(one ? a3 : 1 - a3) * -1.0;
    }

    public static Gradients backward(Parameters p, Example e) {
        final Activations at = forward(p, e.x1(), e.x2());
        // output neuron
        final double byA3 = e.y() == 1 ? -1 / at.a3() : 1 / (1 - at.a3());
        final double byZ3 = byA3 * at.a3() * (1 - at.a3());
        // hidden neurons
        final double byA1 = byZ3 * p.w5();
        final double byA2 = byZ3 * p.w6();
        final double byZ1 = byA1 * at.a1() * (1 - at.a1());
        final double byZ2 = byA2 * at.a2() * (1 - at.a2());
        return new Gradients(
                byZ1 * e.x1(),
                byZ1 * e.x2(),
                byZ2 * e.x1(),
                byZ2 * e.x2(),
                byZ3 * at.a1(),
                byZ3 * at.a2(),
                byZ1 * 1,
                byZ2 * 1,
                byZ3 * 1);
    }

    public static Activations forward(Parameters p, double x1, double x2) {
        final double h1 = p.w1() * x1 + p.w2() * x2 + p.b1();
        final double h2 = p.w3() * x1 + p.w4() * x2 + p.b2();
        final double s1 = sigmoid(h1);
        final double s2 = sigmoid(h2);
        final double o = p.w5() * s1 + p.w6() * s2;
        return new Activations(h1, s1, h2, s2, o, sigmoid(o));
    }

    public static double sigmoid(double z) {
        final double power = Math.exp(-z);
        return 1 / (1 + power);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        final double[] d = {random.nextDouble(1, 2), random.nextDouble(1, 2), random.nextDouble(1, 2)};
        return new Parameters(d[0], d[1], d[0], d[1], d[2], d[2], 0.5, 0.5, -0.5);
    }

    public static Parameters randomStart(RandomGenerator random) {
        final Parameters base = symmetricStart(random);
        final double[] d = random.doubles(3, -1, -0.1).toArray();
        return new Parameters(base.w1(), base.w2(), d[0], d[1], base.w5(), d[2], 0, 0, 0);
    }

    private static boolean isRate(double alpha) {
        return alpha > 0 && !Double.isInfinite(alpha);
    }
}
