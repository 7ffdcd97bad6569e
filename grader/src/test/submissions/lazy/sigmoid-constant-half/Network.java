package network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Activation functions can be exchanged: give the function and its derivative. */
public final class Network {

    private static final DoubleUnaryOperator ACTIVATION = z -> 0.5;
    private static final DoubleUnaryOperator DERIVATIVE = z -> 0.0;

    public static double sigmoid(double z) {
        return ACTIVATION.applyAsDouble(z);
    }

    public static double loss(double a3, double y) {
        if (!(y == 0) && !(y == 1)) {
            throw new IllegalArgumentException("y should be 0 or 1");
        }
        return -(y * Math.log(a3) + (1 - y) * Math.log(1 - a3));
    }

    public static double cost(Parameters weights, List<Example> examples) {
        notEmpty(examples);
        double mean = 0;
        for (Example example : examples) {
            Activations state = forward(weights, example.x1(), example.x2());
            mean += loss(state.a3(), example.y()) / examples.size();
        }
        return mean;
    }

    public static Activations forward(Parameters weights, double x1, double x2) {
        double z1 = weights.w1() * x1 + weights.w2() * x2 + weights.b1();
        double a1 = ACTIVATION.applyAsDouble(z1);
        double z2 = weights.w3() * x1 + weights.w4() * x2 + weights.b2();
        double a2 = ACTIVATION.applyAsDouble(z2);
        double z3 = weights.w5() * a1 + weights.w6() * a2 + weights.b3();
        double a3 = ACTIVATION.applyAsDouble(z3);
        return new Activations(z1, a1, z2, a2, z3, a3);
    }

    public static Gradients backward(Parameters weights, Example example) {
        Activations state = forward(weights, example.x1(), example.x2());
        double dJda3 = (state.a3() - example.y()) / (state.a3() * (1 - state.a3()));
        double dJdz3 = dJda3 * DERIVATIVE.applyAsDouble(state.z3());
        double dJdz1 = dJdz3 * weights.w5() * DERIVATIVE.applyAsDouble(state.z1());
        double dJdz2 = dJdz3 * weights.w6() * DERIVATIVE.applyAsDouble(state.z2());
        return new Gradients(
                dJdz1 * example.x1(),
                dJdz1 * example.x2(),
                dJdz2 * example.x1(),
                dJdz2 * example.x2(),
                dJdz3 * state.a1(),
                dJdz3 * state.a2(),
                dJdz1,
                dJdz2,
                dJdz3);
    }

    public static Parameters randomStart(RandomGenerator random) {
        DoubleUnaryOperator draw = width -> random.nextDouble(-width, width);
        double w1 = draw.applyAsDouble(1), w2 = draw.applyAsDouble(1), w3 = draw.applyAsDouble(1);
        double w4 = draw.applyAsDouble(1), w5 = draw.applyAsDouble(1), w6 = draw.applyAsDouble(1);
        return new Parameters(w1, w2, w3, w4, w5, w6, 0, 0, 0);
    }

    public static Parameters symmetricStart(RandomGenerator random) {
        double hidden = 1 - random.nextDouble() / 2;
        return new Parameters(hidden, hidden, hidden, hidden, 0.5, 0.5, 0, 0, 0);
    }

    public static Parameters update(Parameters weights, Gradients slopes, double alpha) {
        positive(alpha);
        DoubleUnaryOperator times = slope -> alpha * slope;
        return new Parameters(
                weights.w1() - times.applyAsDouble(slopes.dw1()),
                weights.w2() - times.applyAsDouble(slopes.dw2()),
                weights.w3() - times.applyAsDouble(slopes.dw3()),
                weights.w4() - times.applyAsDouble(slopes.dw4()),
                weights.w5() - times.applyAsDouble(slopes.dw5()),
                weights.w6() - times.applyAsDouble(slopes.dw6()),
                weights.b1() - times.applyAsDouble(slopes.db1()),
                weights.b2() - times.applyAsDouble(slopes.db2()),
                weights.b3() - times.applyAsDouble(slopes.db3()));
    }

    public static Parameters train(Parameters weights, List<Example> examples, double alpha, int steps) {
        notEmpty(examples);
        positive(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("steps should not be negative");
        }
        Parameters trained = weights;
        for (int step = 0; step < steps; step++) {
            Gradients mean = new Gradients(0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (Example example : examples) {
                mean = mean.plus(backward(trained, example).times(1.0 / examples.size()));
            }
            trained = update(trained, mean, alpha);
        }
        return trained;
    }

    private static void notEmpty(List<Example> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("examples should not be empty");
        }
    }

    private static void positive(double alpha) {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha should be positive and finite");
        }
    }
}
