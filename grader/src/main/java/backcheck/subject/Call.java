package backcheck.subject;

import java.util.Arrays;

/**
 * A question to a submission: one method and its arguments, flattened to numbers.
 *
 * <p>Parameters and gradients are nine numbers, an example three (x1, x2, y), a data set three for each of its examples;
 * a random generator is the seed that it starts from. Equal calls ask the same thing.
 */
public final class Call {

    private static final int PARAMETERS = 9;

    private final ApiMethod method;
    private final double[] arguments;
    /** Asked for several times on a call's way through the record; 0 until it is known, as in a {@code String}. */
    private int hash;

    /**
     * Make a call from its raw form, as it comes over a pipe.
     *
     * @param arguments the numbers in the layout of the factory methods below
     */
    public Call(ApiMethod method, double[] arguments) {
        this.method = method;
        this.arguments = arguments.clone();
    }

    /** {@code sigmoid(z)}. */
    public static Call sigmoid(double z) {
        return new Call(ApiMethod.SIGMOID, new double[] {z});
    }

    /** {@code forward(p, x1, x2)}. */
    public static Call forward(double[] p, double x1, double x2) {
        return new Call(ApiMethod.FORWARD, join(p, x1, x2));
    }

    /** {@code loss(a3, y)}. */
    public static Call loss(double a3, double y) {
        return new Call(ApiMethod.LOSS, new double[] {a3, y});
    }

    /** {@code backward(p, new Example(x1, x2, y))}. */
    public static Call backward(double[] p, double x1, double x2, double y) {
        return new Call(ApiMethod.BACKWARD, join(p, x1, x2, y));
    }

    /** {@code update(p, g, alpha)}. */
    public static Call update(double[] p, double[] g, double alpha) {
        return new Call(ApiMethod.UPDATE, join(join(p, g), alpha));
    }

    /** {@code cost(p, data)}; {@code data} is x1, x2, y for each example. */
    public static Call cost(double[] p, double[] data) {
        return new Call(ApiMethod.COST, join(p, data));
    }

    /** {@code train(p, data, alpha, steps)}; {@code data} is x1, x2, y for each example. */
    public static Call train(double[] p, double[] data, double alpha, int steps) {
        return new Call(ApiMethod.TRAIN, join(join(p, alpha, steps), data));
    }

    /** {@code symmetricStart(random)} with a generator that starts from {@code seed}. */
    public static Call symmetricStart(long seed) {
        return new Call(ApiMethod.SYMMETRIC_START, new double[] {seed});
    }

    /** {@code randomStart(random)} with a generator that starts from {@code seed}. */
    public static Call randomStart(long seed) {
        return new Call(ApiMethod.RANDOM_START, new double[] {seed});
    }

    /** The method that is called. */
    public ApiMethod method() {
        return method;
    }

    /** The arguments, a copy. */
    public double[] arguments() {
        return arguments.clone();
    }

    double argument(int index) {
        return arguments[index];
    }

    double[] slice(int from, int to) {
        return Arrays.copyOfRange(arguments, from, to);
    }

    /** The nine parameters that a call of a method of parameters begins with. */
    double[] parameters() {
        return slice(0, PARAMETERS);
    }

    /** The data set that a call of {@code cost} or {@code train} ends with. */
    double[] data() {
        return slice(method == ApiMethod.TRAIN ? PARAMETERS + 2 : PARAMETERS, arguments.length);
    }

    private static double[] join(double[] head, double... tail) {
        double[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Call call && method == call.method && Arrays.equals(arguments, call.arguments);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = 31 * method.ordinal() + Arrays.hashCode(arguments);
        }
        return hash;
    }

    @Override
    public String toString() {
        return method.spelled() + Arrays.toString(arguments);
    }
}
