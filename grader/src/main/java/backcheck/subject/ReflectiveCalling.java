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
final class ReflectiveCalling extends BoxedCalling<Constructor<?>> {

    private final Map<ApiMethod, Method> methods;
    /** By the class of an answer; to look them up costs more than an ordinary call. */
    private final Map<Class<?>, Method[]> accessors = new HashMap<>();

    /** Call these methods, with records made by the constructors of the given ones. */
    ReflectiveCalling(
            Map<ApiMethod, Method> methods, Constructor<?> parameters, Constructor<?> gradients, Constructor<?> example) {
        super(parameters, gradients, example);
        this.methods = methods;
    }

    @Override
    public Object call(ApiMethod method, double[] numbers, List<Object> data) throws Throwable {
        try {
            return methods.get(method).invoke(null, arguments(method, numbers, data));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    protected Object record(Constructor<?> constructor, double[] numbers, int from) throws ReflectiveOperationException {
        return Records.make(constructor, Arrays.copyOfRange(numbers, from, from + constructor.getParameterCount()));
    }

    @Override
    protected Random random(long seed) {
        return new Random(seed);
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
