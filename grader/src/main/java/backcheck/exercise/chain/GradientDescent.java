package backcheck.exercise.chain;

import java.util.List;

/** Gradient descent on a data set, as the assignment defines it: full batch, mean gradient, fixed learning rate. */
public final class GradientDescent {

    /** A gradient of the cost or of one example's loss, as a function of the parameters. */
    @FunctionalInterface
    public interface Gradient {
        /** The nine derivatives at these parameters for one example. */
        double[] at(double[] parameters, Sample sample);
    }

    private GradientDescent() {}

    /** The chain's own gradient. */
    public static double[] gradient(double[] parameters, Sample sample) {
        return Chain.gradients(Point.forward(parameters, sample));
    }

    /** p − α·g, for all nine. */
    public static double[] update(double[] parameters, double[] gradients, double alpha) {
        double[] next = new double[parameters.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = parameters[i] - alpha * gradients[i];
        }
        return next;
    }

    /** The mean loss of a data set that is not empty. */
    public static double cost(double[] parameters, List<Sample> data) {
        return data.stream()
                .mapToDouble(sample -> Point.forward(parameters, sample).get(Quantity.J))
                .average()
                .orElseThrow();
    }

    /** The mean of the examples' gradients. */
    public static double[] meanGradient(Gradient gradient, double[] parameters, List<Sample> data) {
        double[] sum = new double[Quantity.PARAMETERS.size()];
        for (Sample sample : data) {
            double[] one = gradient.at(parameters, sample);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i] / data.size();
            }
        }
        return sum;
    }

    /** The parameters after a number of steps of the assignment's training. */
    public static double[] train(double[] start, List<Sample> data, double alpha, int steps) {
        double[] parameters = start.clone();
        for (int i = 0; i < steps; i++) {
            parameters = update(parameters, meanGradient(GradientDescent::gradient, parameters, data), alpha);
        }
        return parameters;
    }
}
