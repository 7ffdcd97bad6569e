package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The solution of exercise sheet 5.
 *
 * <p>Naming in {@code backward}: {@code dJ_dz1} stands for the derivative of J with respect to z1.
 */
public final class Network {

    private Network() {
        // only static methods
    }

    /** Logistic function. */
    public static double sigmoid(final double z) {
        final double exponential = Math.exp(-z);
        final double denominator = 1.0 + exponential;
        return 1.0 / denominator;
    }

    /** Forward propagation. */
    public static Activations forward(final Parameters p, final double x1, final double x2) {
        final double weightedSumOfNeuronOne = p.w1() * x1 + p.w2() * x2 + p.b1();
        final double weightedSumOfNeuronTwo = p.w3() * x1 + p.w4() * x2;
        final double activationOfNeuronOne = sigmoid(weightedSumOfNeuronOne);
        final double activationOfNeuronTwo = sigmoid(weightedSumOfNeuronTwo);
        final double weightedSumOfNeuronThree =
                p.w5() * activationOfNeuronOne + p.w6() * activationOfNeuronTwo + p.b3();
        return new Activations(
                weightedSumOfNeuronOne,
                activationOfNeuronOne,
                weightedSumOfNeuronTwo,
                activationOfNeuronTwo,
                weightedSumOfNeuronThree,
                sigmoid(weightedSumOfNeuronThree));
    }

    /** Binary cross-entropy. */
    public static double loss(final double a3, final double y) {
        final boolean labelIsValid = y == 0.0 || y == 1.0;
        if (!labelIsValid) {
            throw new IllegalArgumentException("label must be 0 or 1 but is " + y);
        }
        final double whenOne = y == 1.0 ? Math.log(a3) : 0.0;
        final double whenZero = y == 0.0 ? Math.log(1.0 - a3) : 0.0;
        return -(whenOne + whenZero);
    }

    /** Back propagation, factor by factor, from right to left. */
    public static Gradients backward(final Parameters p, final Example e) {
        final double a1 = sigmoid(e.x1() * p.w1() + e.x2() * p.w2() + p.b1());
        final double a2 = sigmoid(e.x1() * p.w3() + e.x2() * p.w4() + p.b2());
        final double a3 = sigmoid(a1 * p.w5() + a2 * p.w6() + p.b3());

        final double dJ_da3 = (a3 - e.y()) / (a3 * (1.0 - a3));
        final double da3_dz3 = a3 * (1.0 - a3);
        final double dJ_dz3 = dJ_da3 * da3_dz3;

        final double dz3_da1 = p.w5();
        final double da1_dz1 = a1 * (1.0 - a1);
        final double dJ_dz1 = dJ_dz3 * dz3_da1 * da1_dz1;

        final double dz3_da2 = p.w6();
        final double da2_dz2 = a2 * (1.0 - a2);
        final double dJ_dz2 = dJ_dz3 * dz3_da2 * da2_dz2;

        final double dJ_dw1 = dJ_dz1 * e.x1();
        final double dJ_dw2 = dJ_dz1 * e.x2();
        final double dJ_dw3 = dJ_dz2 * e.x1();
        final double dJ_dw4 = dJ_dz2 * e.x2();
        final double dJ_dw5 = dJ_dz3 * a1;
        final double dJ_dw6 = dJ_dz3 * a2;
        return new Gradients(dJ_dw1, dJ_dw2, dJ_dw3, dJ_dw4, dJ_dw5, dJ_dw6, dJ_dz1, dJ_dz2, dJ_dz3);
    }

    /** One step against the gradient. */
    public static Parameters update(final Parameters p, final Gradients g, final double alpha) {
        ensureLearningRate(alpha);
        final double newW1 = p.w1() - alpha * g.dw1();
        final double newW2 = p.w2() - alpha * g.dw2();
        final double newW3 = p.w3() - alpha * g.dw3();
        final double newW4 = p.w4() - alpha * g.dw4();
        final double newW5 = p.w5() - alpha * g.dw5();
        final double newW6 = p.w6() - alpha * g.dw6();
        final double newB1 = p.b1() - alpha * g.db1();
        final double newB2 = p.b2() - alpha * g.db2();
        final double newB3 = p.b3() - alpha * g.db3();
        return new Parameters(newW1, newW2, newW3, newW4, newW5, newW6, newB1, newB2, newB3);
    }

    /** Arithmetic mean of the losses. */
    public static double cost(final Parameters p, final List<Example> data) {
        ensureExamples(data);
        double sumOfLosses = 0.0;
        for (final Example example : data) {
            final Activations activations = forward(p, example.x1(), example.x2());
            sumOfLosses += loss(activations.a3(), example.y());
        }
        return sumOfLosses / data.size();
    }

    /** Gradient descent. */
    public static Parameters train(
            final Parameters p, final List<Example> data, final double alpha, final int steps) {
        ensureExamples(data);
        ensureLearningRate(alpha);
        if (steps < 0) {
            throw new IllegalArgumentException("number of steps must not be negative but is " + steps);
        }
        Parameters current = p;
        for (int step = 1; step <= steps; step++) {
            Gradients sumOfGradients = backward(current, data.get(0));
            for (final Example example : data.subList(1, data.size())) {
                sumOfGradients = sumOfGradients.plus(backward(current, example));
            }
            current = update(current, sumOfGradients.times(1.0 / data.size()), alpha);
        }
        return current;
    }

    private static void ensureExamples(final List<Example> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one example");
        }
    }

    private static void ensureLearningRate(final double alpha) {
        if (!Double.isFinite(alpha)) {
            throw new IllegalArgumentException("learning rate must be finite but is " + alpha);
        }
        if (alpha <= 0.0) {
            throw new IllegalArgumentException("learning rate must be positive but is " + alpha);
        }
    }

    /** Both hidden neurons get the same numbers. */
    public static Parameters symmetricStart(final RandomGenerator random) {
        final double fromFirstInput = random.nextDouble(0.1, 0.9);
        final double fromSecondInput = random.nextDouble(0.1, 0.9);
        final double toOutput = random.nextDouble(0.1, 0.9);
        final double bias = 0.0;
        return new Parameters(
                fromFirstInput, fromSecondInput, fromFirstInput, fromSecondInput, toOutput, toOutput, bias, bias, bias);
    }

    /** All weights drawn one by one. */
    public static Parameters randomStart(final RandomGenerator random) {
        final double standardDeviation = 0.7;
        return new Parameters(
                standardDeviation * random.nextGaussian(),
                standardDeviation * random.nextGaussian(),
                standardDeviation * random.nextGaussian(),
                standardDeviation * random.nextGaussian(),
                standardDeviation * random.nextGaussian(),
                standardDeviation * random.nextGaussian(),
                0.0,
                0.0,
                0.0);
    }
}
