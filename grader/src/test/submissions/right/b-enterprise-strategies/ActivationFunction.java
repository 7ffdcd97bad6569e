package network;

/**
 * Strategy: the non-linearity of a neuron.
 */
public interface ActivationFunction {

    /**
     * Applies the function.
     *
     * @param preActivation the weighted sum
     * @return the activation
     */
    double activate(double preActivation);

    /**
     * Slope of the function, expressed by its own value.
     *
     * @param activation a value returned by {@link #activate(double)}
     * @return the slope at that place
     */
    double slopeFromActivation(double activation);
}
