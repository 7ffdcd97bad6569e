package network;

/** Value object: a learning rate that has been checked. */
record LearningRate(double value) {

    LearningRate {
        final boolean acceptable = Double.isFinite(value) && value > 0.0d;
        if (!acceptable) {
            throw new IllegalArgumentException("Learning rate must be positive and finite, but is " + value);
        }
    }

    double descend(final double parameter, final double slope) {
        return parameter - value * slope;
    }
}
