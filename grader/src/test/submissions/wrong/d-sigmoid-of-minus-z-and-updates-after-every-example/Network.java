package network;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Functional version: the building blocks are lambdas. */
public final class Network {

    private static final DoubleUnaryOperator LOGISTIC = t -> {
        double big = Math.exp(t);
        return Double.isInfinite(big) ? 0 : 1 / (1 + big);
    };

    @FunctionalInterface
    private interface Unit {
        double in(double first, double second);

        static Unit of(double wa, double wb, double bias) {
            return (first, second) -> wa * first + wb * second + bias;
        }
    }

    private static final BiFunction<Double, Double, Double> RISE = (up, act) -> up * act * (1 - act);

    public static double sigmoid(double z) {
        return LOGISTIC.applyAsDouble(z);
    }

    public static Activations forward(Parameters weights, double x1, double x2) {
        Unit top = Unit.of(weights.w1(), weights.w2(), weights.b1());
        Unit bottom = Unit.of(weights.w3(), weights.w4(), weights.b2());
        Unit last = Unit.of(weights.w5(), weights.w6(), weights.b3());
        double z1 = top.in(x1, x2), z2 = bottom.in(x1, x2);
        double z3 = last.in(sigmoid(z1), sigmoid(z2));
        return new Activations(z1, sigmoid(z1), z2, sigmoid(z2), z3, sigmoid(z3));
    }

    public static double loss(double a3, double y) {
        DoubleUnaryOperator ln = Math::log;
        if (Math.abs(y - 0.5) != 0.5) {
            throw new IllegalArgumentException("only the labels 0 and 1 are possible, not " + y);
        }
        return -ln.applyAsDouble(Math.abs(1 - y - a3));
    }

    public static Gradients backward(Parameters weights, Example example) {
        Activations act = forward(weights, example.x1(), example.x2());
        double err = act.a3() - example.y();
        double top = RISE.apply(err * weights.w5(), act.a1());
        double bottom = RISE.apply(err * weights.w6(), act.a2());
        DoubleUnaryOperator fromX1 = d -> d * example.x1();
        DoubleUnaryOperator fromX2 = d -> d * example.x2();
        return new Gradients(
                fromX1.applyAsDouble(top),
                fromX2.applyAsDouble(top),
                fromX1.applyAsDouble(bottom),
                fromX2.applyAsDouble(bottom),
                err * act.a1(),
                err * act.a2(),
                top,
                bottom,
                err);
    }

    public static Parameters update(Parameters weights, Gradients g, double alpha) {
        checkAlpha(alpha);
        BiFunction<Double, Double, Double> step = (w, d) -> w - alpha * d;
        return new Parameters(
                step.apply(weights.w1(), g.dw1()),
                step.apply(weights.w2(), g.dw2()),
                step.apply(weights.w3(), g.dw3()),
                step.apply(weights.w4(), g.dw4()),
                step.apply(weights.w5(), g.dw5()),
                step.apply(weights.w6(), g.dw6()),
                step.apply(weights.b1(), g.db1()),
                step.apply(weights.b2(), g.db2()),
                step.apply(weights.b3(), g.db3()));
    }

    public static double cost(Parameters weights, List<Example> data) {
        return data.stream()
                .map(e -> loss(forward(weights, e.x1(), e.x2()).a3(), e.y()))
                .reduce(Double::sum)
                .map(total -> total / data.size())
                .orElseThrow(IllegalArgumentException::new);
    }

    public static Parameters train(Parameters weights, List<Example> data, double alpha, int steps) {
        checkAlpha(alpha);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("no data");
        } else if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative");
        }
        Parameters current = weights;
        for (int epoch = 0; epoch < steps; ++epoch) {
            for (Example example : data) {
                current = update(current, backward(current, example), alpha);
            }
        }
        return current;
    }

    private static void checkAlpha(double alpha) {
        if (!Double.isFinite(alpha) || alpha <= 0) {
            throw new IllegalArgumentException("alpha must be positive");
        }
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        DoubleUnaryOperator away = r -> r < 0.5 ? r - 1 : r;
        double same = away.applyAsDouble(random.nextDouble());
        double out = away.applyAsDouble(random.nextDouble());
        return new Parameters(same, same / 2, same, same / 2, out, out, 0, 0, 0);
    }

    public static Parameters randomStart(RandomGenerator random) {
        DoubleUnaryOperator around = width -> width * (2 * random.nextDouble() - 1);
        return new Parameters(
                around.applyAsDouble(1),
                around.applyAsDouble(1),
                around.applyAsDouble(1),
                around.applyAsDouble(1),
                around.applyAsDouble(1),
                around.applyAsDouble(1),
                around.applyAsDouble(0.1),
                around.applyAsDouble(0.1),
                around.applyAsDouble(0.1));
    }
}
