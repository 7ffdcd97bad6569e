package network;

/**
 * What the forward pass computes for one example, neuron by neuron.
 *
 * @param z1 weighted sum of neuron 1
 * @param a1 activation of neuron 1, sigmoid(z1)
 * @param z2 weighted sum of neuron 2
 * @param a2 activation of neuron 2, sigmoid(z2)
 * @param z3 weighted sum of the output neuron
 * @param a3 activation of the output neuron, sigmoid(z3): the network's answer, between 0 and 1
 */
public record Activations(double z1, double a1, double z2, double a2, double z3, double a3) {}
