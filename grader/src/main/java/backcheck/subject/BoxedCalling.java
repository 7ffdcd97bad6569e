package backcheck.subject;

import java.util.List;
import java.util.Random;

/**
 * Calls with boxed arguments, which it makes of the numbers of a {@link Call}.
 *
 * @param <T> what a given record is made from
 */
public abstract class BoxedCalling<T> implements Calling {

    private final T parameters;
    private final T gradients;
    private final T example;

    /** Make the given records from these. */
    protected BoxedCalling(T parameters, T gradients, T example) {
        this.parameters = parameters;
        this.gradients = gradients;
        this.example = example;
    }

    /** Make a given record of the numbers from one of them on, as many as it has components. */
    protected abstract Object record(T type, double[] numbers, int from) throws ReflectiveOperationException;

    /** A generator that starts from a seed. */
    protected abstract Random random(long seed);

    /** The arguments of a method, from its numbers and its examples. */
    protected final Object[] arguments(ApiMethod method, double[] numbers, List<Object> data)
            throws ReflectiveOperationException {
        return switch (method) {
            case SIGMOID -> new Object[] {numbers[0]};
            case LOSS -> new Object[] {numbers[0], numbers[1]};
            case FORWARD -> new Object[] {record(parameters, numbers, 0), numbers[9], numbers[10]};
            case BACKWARD -> new Object[] {record(parameters, numbers, 0), record(example, numbers, 9)};
            case UPDATE -> new Object[] {record(parameters, numbers, 0), record(gradients, numbers, 9), numbers[18]};
            case COST -> new Object[] {record(parameters, numbers, 0), data};
            case TRAIN -> new Object[] {record(parameters, numbers, 0), data, numbers[9], (int) numbers[10]};
            case SYMMETRIC_START, RANDOM_START -> new Object[] {random((long) numbers[0])};
        };
    }

    @Override
    public final void add(double[] numbers, List<Object> data) throws ReflectiveOperationException {
        data.add(record(example, numbers, 0));
    }
}
