package backcheck.subject;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Calls by reflection, which needs nothing beside the submission. */
final class ReflectiveCalling implements Calling {

    private final Map<ApiMethod, Method> methods;
    private final Constructor<?> parameters;
    private final Constructor<?> gradients;
    private final Constructor<?> example;
    /** By the class of an answer; to look them up costs more than an ordinary call. */
    private final Map<Class<?>, Method[]> accessors = new HashMap<>();

    /** Call these methods, with records made by the constructors of the given ones. */
    ReflectiveCalling(
            Map<ApiMethod, Method> methods, Constructor<?> parameters, Constructor<?> gradients, Constructor<?> example) {
        this.methods = methods;
        this.parameters = parameters;
        this.gradients = gradients;
        this.example = example;
    }

    @Override
    public Object call(ApiMethod method, double[] numbers, List<Object> data) throws Throwable {
        try {
            return methods.get(method).invoke(null, arguments(method, numbers, data));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object[] arguments(ApiMethod method, double[] numbers, List<Object> data)
            throws ReflectiveOperationException {
        return switch (method) {
            case SIGMOID -> new Object[] {numbers[0]};
            case LOSS -> new Object[] {numbers[0], numbers[1]};
            case FORWARD -> new Object[] {record(parameters, numbers, 0), numbers[9], numbers[10]};
            case BACKWARD -> new Object[] {record(parameters, numbers, 0), record(example, numbers, 9)};
            case UPDATE -> new Object[] {record(parameters, numbers, 0), record(gradients, numbers, 9), numbers[18]};
            case COST -> new Object[] {record(parameters, numbers, 0), data};
            case TRAIN -> new Object[] {record(parameters, numbers, 0), data, numbers[9], (int) numbers[10]};
            case SYMMETRIC_START, RANDOM_START -> new Object[] {new Random((long) numbers[0])};
        };
    }

    /** A given record of the numbers from one of them on, as many as it has components. */
    private static Object record(Constructor<?> constructor, double[] numbers, int from)
            throws ReflectiveOperationException {
        return Records.make(constructor, Arrays.copyOfRange(numbers, from, from + constructor.getParameterCount()));
    }

    @Override
    public void add(double[] numbers, List<Object> data) throws ReflectiveOperationException {
        data.add(record(example, numbers, 0));
    }

    @Override
    public double[] numbers(ApiMethod method, Object answer) throws ReflectiveOperationException {
        if (answer instanceof Double number) {
            return new double[] {number};
        }
        Method[] known = accessors.get(answer.getClass());
        if (known == null) {
            known = Records.accessors(answer.getClass());
            accessors.put(answer.getClass(), known);
        }
        return Records.numbers(answer, known);
    }
}
