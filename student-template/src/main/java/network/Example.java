package network;

/**
 * One training example: two inputs and the answer that the network should give.
 *
 * @param x1 first input
 * @param x2 second input
 * @param y label, 0 or 1
 */
public record Example(double x1, double x2, double y) {}
