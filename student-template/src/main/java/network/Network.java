package network;

import java.util.List;
import java.util.random.RandomGenerator;

/** The network and its training: write the nine methods, one after the other. */
public final class Network {

    private Network() {}

    /** σ(z) = 1/(1+e^(−z)): finite for every finite z, exactly 0.5 at 0. */
    public static double sigmoid(double z) {
        throw new UnsupportedOperationException("write sigmoid: 1 divided by 1 + e to the power of minus z");
    }

    /** The six values of the forward pass: z1, a1, z2, a2, z3, a3. */
    public static Activations forward(Parameters p, double x1, double x2) {
        throw new UnsupportedOperationException("write forward: each neuron's weighted sum z, then its activation a");
    }

    /** J = −(y·ln a3 + (1−y)·ln(1−a3)); a label y other than 0 or 1 is an IllegalArgumentException. */
    public static double loss(double a3, double y) {
        throw new UnsupportedOperationException("write loss: binary cross-entropy of the answer a3 and the label y");
    }

    /** The derivative of the loss by each of the nine parameters, for one example. */
    public static Gradients backward(Parameters p, Example e) {
        throw new UnsupportedOperationException("write backward: the chain rule, read from the loss back to each weight");
    }

    /** p − α·g for all nine; an alpha that is not positive and finite is an IllegalArgumentException. */
    public static Parameters update(Parameters p, Gradients g, double alpha) {
        throw new UnsupportedOperationException("write update: every parameter minus alpha times its gradient");
    }

    /** The mean loss of the examples; an empty list is an IllegalArgumentException. */
    public static double cost(Parameters p, List<Example> data) {
        throw new UnsupportedOperationException("write cost: the mean of the examples' losses");
    }

    /**
     * {@code steps} updates, each with the mean gradient of all examples; 0 steps give p back. An empty list, negative
     * steps, or an alpha that is not positive and finite are an IllegalArgumentException.
     */
    public static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
        throw new UnsupportedOperationException("write train: update the parameters with the mean gradient, again and again");
    }

    /** A start with two equal hidden neurons: w1=w3, w2=w4, b1=b2, w5=w6, and no weight zero. */
    public static Parameters symmetricStart(RandomGenerator random) {
        throw new UnsupportedOperationException("write symmetricStart: two hidden neurons that are the same");
    }

    /** A start whose six weights all differ, drawn from the generator. */
    public static Parameters randomStart(RandomGenerator random) {
        throw new UnsupportedOperationException("write randomStart: six different weights, drawn from the generator");
    }
}
