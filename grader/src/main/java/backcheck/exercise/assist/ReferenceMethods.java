package backcheck.exercise.assist;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Sample;
import backcheck.subject.Records;

/**
 * The methods below {@code cost} and {@code train}, right. The student's calls are led here; parameters, gradients and examples
 * are the given records, whose classes are the submission's own.
 */
public final class ReferenceMethods {

    private ReferenceMethods() {}

    /** σ(z). */
    public static double sigmoid(double z) {
        return Formula.Sigmoid.of(z);
    }

    /** The forward pass; returns {@code network.Activations}. */
    public static Object forward(Object parameters, double x1, double x2) throws ReflectiveOperationException {
        return like(parameters, "Activations", Point.forward(Records.numbers(parameters), new Sample(x1, x2, 0)).activations());
    }

    /** The loss, which takes other labels for a mistake as the assignment does. */
    public static double loss(double a3, double y) {
        if (y != 0 && y != 1) {
            throw new IllegalArgumentException("a label is 0 or 1");
        }
        return Formula.CrossEntropy.of(a3, y);
    }

    /** The gradient of one example; returns {@code network.Gradients}. */
    public static Object backward(Object parameters, Object example) throws ReflectiveOperationException {
        double[] numbers = Records.numbers(example);
        Sample sample = new Sample(numbers[0], numbers[1], numbers[2]);
        return like(parameters, "Gradients", GradientDescent.gradient(Records.numbers(parameters), sample));
    }

    /** One step; returns {@code network.Parameters}. */
    public static Object update(Object parameters, Object gradients, double alpha) throws ReflectiveOperationException {
        if (!(alpha > 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException("alpha is positive and finite");
        }
        return like(
                parameters,
                "Parameters",
                GradientDescent.update(Records.numbers(parameters), Records.numbers(gradients), alpha));
    }

    private static Object like(Object sibling, String record, double[] numbers) throws ReflectiveOperationException {
        Class<?> type = Class.forName("network." + record, false, sibling.getClass().getClassLoader());
        return Records.make(Records.canonical(type), numbers);
    }
}
