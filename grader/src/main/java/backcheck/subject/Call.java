package backcheck.subject;

import java.util.Arrays;
import java.util.List;

/**
 * A question to a submission: one method and its arguments, flattened to numbers.
 *
 * <p>Parameters and gradients are nine numbers, an example three (x1, x2, y), a data set three for each of its examples;
 * a random generator is the seed that it starts from. Equal calls ask the same thing.
 *
 * <p>One question is of several calls: a walk, which goes downhill by the gradients of {@code backward}. A training asks for one
 * gradient after the other, each at a place that the one before has led to; as questions of their own they would be most of all.
 */
public final class Call {

    /** A walk's number among the kinds of calls; those of the methods are their ordinals. */
    private static final int WALK = 9;

    private static final int PARAMETERS = 9;

    /** A walk's parameters, rate, steps, factor and whose update it is stand before its data set. */
    private static final int WALK_DATA = PARAMETERS + 4;

    private static final int TRAIN_DATA = PARAMETERS + 2;

    private static final List<ApiMethod> METHODS = List.of(ApiMethod.values());

    private static final List<ApiMethod> GRADIENT = List.of(ApiMethod.BACKWARD);

    private static final List<ApiMethod> GRADIENT_AND_UPDATE = List.of(ApiMethod.BACKWARD, ApiMethod.UPDATE);

    private final int kind;
    private final double[] arguments;
    /** Asked for several times on a call's way through the record; 0 until it is known, as in a {@code String}. */
    private int hash;

    /** Arrays that come in here are nobody else's. */
    private Call(int kind, double[] arguments) {
        this.kind = kind;
        this.arguments = arguments;
    }

    private Call(ApiMethod method, double[] arguments) {
        this(method.ordinal(), arguments);
    }

    /**
     * A call as it comes over a pipe.
     *
     * @param kind what {@link #kind} has told
     * @param numbers the numbers of many calls
     * @param from where its own begin, in the layout of the factory methods below
     * @param to where they end
     * @throws IllegalArgumentException if there is no such kind
     */
    public static Call of(int kind, double[] numbers, int from, int to) {
        if (kind < 0 || kind > WALK) {
            throw new IllegalArgumentException("no kind of call has the number " + kind);
        }
        return new Call(kind, Arrays.copyOfRange(numbers, from, to));
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

    /**
     * A walk: from {@code p}, so many steps by the mean gradient of {@code backward} over the data times a factor. What it answers is
     * the nine parameters at its end, or nine times NaN as soon as a gradient or an update is not finite.
     *
     * @param factor what the mean is taken times; times the number of examples it is their sum
     * @param update whether a step is made by the student's own {@code update}, or else is {@code p − alpha·g}
     * @param data x1, x2, y for each of at least one example
     */
    public static Call walk(double[] p, double[] data, double alpha, int steps, double factor, boolean update) {
        return new Call(WALK, join(join(p, alpha, steps, factor, update ? 1 : 0), data));
    }

    /** The method that is called; of a walk, the one that gives its gradients. */
    public ApiMethod method() {
        return isWalk() ? ApiMethod.BACKWARD : METHODS.get(kind);
    }

    /** All methods that are called. */
    public List<ApiMethod> methods() {
        if (isWalk()) {
            return arguments[PARAMETERS + 3] == 1 ? GRADIENT_AND_UPDATE : GRADIENT;
        }
        return List.of(METHODS.get(kind));
    }

    /** Whether this is a walk. */
    public boolean isWalk() {
        return kind == WALK;
    }

    /** A number for what is asked, between 0 and 9. */
    public int kind() {
        return kind;
    }

    /** How many numbers the arguments are. */
    public int size() {
        return arguments.length;
    }

    /** Put the arguments into an array of many calls' numbers. */
    public void copyTo(double[] numbers, int at) {
        System.arraycopy(arguments, 0, numbers, at, arguments.length);
    }

    /** Whether this call can have come to this: the method gives as many numbers. */
    public boolean canGive(Outcome outcome) {
        return !(outcome instanceof Outcome.Returned returned)
                || returned.values().length == method().numbers();
    }

    /** The arguments, a copy. */
    public double[] arguments() {
        return arguments.clone();
    }

    /** The arguments themselves, which nobody changes. */
    double[] numbers() {
        return arguments;
    }

    double[] slice(int from, int to) {
        return Arrays.copyOfRange(arguments, from, to);
    }

    /** The nine parameters that a call of a method of parameters begins with. */
    double[] parameters() {
        return slice(0, PARAMETERS);
    }

    /** The data set that a call of {@code cost} or {@code train} or a walk ends with. */
    double[] data() {
        int from = isWalk() ? WALK_DATA : kind == ApiMethod.TRAIN.ordinal() ? TRAIN_DATA : PARAMETERS;
        return slice(from, arguments.length);
    }

    private static double[] join(double[] head, double... tail) {
        double[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Call call && kind == call.kind && Arrays.equals(arguments, call.arguments);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = 31 * kind + Arrays.hashCode(arguments);
        }
        return hash;
    }

    @Override
    public String toString() {
        return (isWalk() ? "walk" : method().spelled()) + Arrays.toString(arguments);
    }
}
