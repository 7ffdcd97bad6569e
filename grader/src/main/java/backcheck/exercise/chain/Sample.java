package backcheck.exercise.chain;

/**
 * One training example.
 *
 * @param x1 first input
 * @param x2 second input
 * @param y label, 0 or 1
 */
public record Sample(double x1, double x2, double y) {}
