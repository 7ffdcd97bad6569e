package network;

/**
 * Strategy: how far an answer is from its label.
 */
public interface LossFunction {

    double evaluate(double prediction, double label);

    /** Combined slope of the loss by the weighted sum of the output neuron. */
    double errorSignal(double prediction, double label);
}
