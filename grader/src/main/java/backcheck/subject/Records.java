package backcheck.subject;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads and makes the given records, whose components are all numbers, without knowing their classes. */
public final class Records {

    private Records() {}

    /**
     * The constructor that takes all components.
     *
     * @throws IllegalArgumentException if the type is no record of numbers
     */
    public static Constructor<?> canonical(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        try {
            Class<?>[] doubles = new Class<?>[components.length];
            Arrays.fill(doubles, double.class);
            Constructor<?> constructor = type.getDeclaredConstructor(doubles);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " is no record of numbers", e);
        }
    }

    /** A record of these numbers. */
    public static Object make(Constructor<?> constructor, double... numbers) throws ReflectiveOperationException {
        Object[] boxed = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            boxed[i] = numbers[i];
        }
        return constructor.newInstance(boxed);
    }

    /** The numbers of a record. */
    public static double[] numbers(Object instance) throws ReflectiveOperationException {
        RecordComponent[] components = instance.getClass().getRecordComponents();
        double[] numbers = new double[components.length];
        for (int i = 0; i < numbers.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            numbers[i] = (double) accessor.invoke(instance);
        }
        return numbers;
    }
}
