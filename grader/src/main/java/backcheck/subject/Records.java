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

    /**
     * The accessors of a record's components, ready to be called.
     *
     * @throws IllegalArgumentException if the type is no record
     */
    public static Method[] accessors(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        Method[] accessors = new Method[components.length];
        for (int i = 0; i < accessors.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
        }
        return accessors;
    }

    /** The numbers of a record. */
    public static double[] numbers(Object instance) throws ReflectiveOperationException {
        return numbers(instance, accessors(instance.getClass()));
    }

    /** The numbers of a record whose accessors are known. */
    public static double[] numbers(Object instance, Method[] accessors) throws ReflectiveOperationException {
        double[] numbers = new double[accessors.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (double) accessors[i].invoke(instance);
        }
        return numbers;
    }
}
