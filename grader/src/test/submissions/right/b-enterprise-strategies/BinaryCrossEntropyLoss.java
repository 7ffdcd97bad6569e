package network;

import java.util.Set;

/** The loss for two classes. */
class BinaryCrossEntropyLoss implements LossFunction {

    private static final Set<Double> LEGAL_LABELS = Set.of(0.0d, 1.0d);

    @Override
    public double evaluate(final double prediction, final double label) {
        if (!LEGAL_LABELS.contains(label + 0.0d)) {
            throw new IllegalArgumentException("Illegal label: " + label);
        }
        final double likelihood = label == 1.0d ? prediction : 1.0d - prediction;
        return -Math.log(likelihood);
    }

    @Override
    public double errorSignal(final double prediction, final double label) {
        // sigmoid and cross-entropy together: the fractions cancel
        return prediction - label;
    }
}
