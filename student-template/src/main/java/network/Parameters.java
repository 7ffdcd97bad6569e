package network;

/**
 * The nine numbers that the network learns. A neuron's weights stand in the order of its inputs.
 *
 * @param w1 weight from x1 to neuron 1
 * @param w2 weight from x2 to neuron 1
 * @param w3 weight from x1 to neuron 2
 * @param w4 weight from x2 to neuron 2
 * @param w5 weight from neuron 1 to the output neuron
 * @param w6 weight from neuron 2 to the output neuron
 * @param b1 bias of neuron 1
 * @param b2 bias of neuron 2
 * @param b3 bias of the output neuron
 */
public record Parameters(
        double w1, double w2, double w3, double w4, double w5, double w6, double b1, double b2, double b3) {}
