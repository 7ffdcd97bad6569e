package network;

/** Default implementation of {@link ActivationFunction}. */
final class LogisticActivationFunction implements ActivationFunction {

    private static final LogisticActivationFunction INSTANCE = new LogisticActivationFunction();

    private LogisticActivationFunction() {
        super();
    }

    static ActivationFunction getInstance() {
        return INSTANCE;
    }

    @Override
    public double activate(final double preActivation) {
        final double denominator = 1.0d + Math.exp(-preActivation);
        return 1.0d / denominator;
    }

    @Override
    public double slopeFromActivation(final double activation) {
        return activation * (1.0d - activation);
    }
}
