package network;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Facade in front of the {@link NetworkService}.
 */
public final class Network {

    private static final ActivationFunction ACTIVATION = LogisticActivationFunction.getInstance();
    private static final LossFunction LOSS = new BinaryCrossEntropyLoss();
    private static final NetworkService SERVICE = new NetworkService(ACTIVATION, LOSS);

    private Network() {
        throw new AssertionError("no instances");
    }

    public static double sigmoid(final double z) {
        return ACTIVATION.activate(z);
    }

    public static Activations forward(final Parameters p, final double x1, final double x2) {
        return SERVICE.propagate(p, x1, x2);
    }

    public static double loss(final double a3, final double y) {
        return LOSS.evaluate(a3, y);
    }

    public static Gradients backward(final Parameters p, final Example e) {
        return SERVICE.differentiate(p, e);
    }

    public static Parameters update(final Parameters p, final Gradients g, final double alpha) {
        return SERVICE.descend(p, g, new LearningRate(alpha));
    }

    public static double cost(final Parameters p, final List<Example> data) {
        return SERVICE.assess(p, data);
    }

    public static Parameters train(
            final Parameters p, final List<Example> data, final double alpha, final int steps) {
        return SERVICE.fit(p, data, new LearningRate(alpha), steps);
    }

    public static Parameters symmetricStart(final RandomGenerator random) {
        return WeightInitializer.Kind.SYMMETRIC.initialize(random);
    }

    public static Parameters randomStart(final RandomGenerator random) {
        return WeightInitializer.Kind.RANDOM.initialize(random);
    }
}
