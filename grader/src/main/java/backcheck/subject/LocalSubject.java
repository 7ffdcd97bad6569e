package backcheck.subject;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/**
 * Calls the class {@code network.Network} of a class loader, in this JVM.
 *
 * <p>Here and in {@code worker} there are no lambdas and no streams: a JVM that lives for a tenth of a second would spend a third of
 * it on starting their machinery.
 */
public final class LocalSubject implements Subject {

    /**
     * A class beside the submission that makes the calls directly, where there is one: a {@code BiFunction} of a number, which is a
     * method's or one of those below, and of what it takes.
     */
    public static final String DIRECT = "network.$Direct";

    /** Its number for adding an example (numbers, list); those after it read the records of {@link #DIRECT_NUMBERS}. */
    public static final int DIRECT_EXAMPLE = 9;

    /** The records whose numbers it can read, in the order of its numbers. */
    public static final List<String> DIRECT_NUMBERS = List.of("Parameters", "Activations", "Gradients");

    private final ClassLoader loader;
    private final CalledSubject called;

    /**
     * Find the methods; no code of the student runs yet.
     *
     * @param loader sees {@code network.Network} and the given records
     * @throws IllegalArgumentException if the given records are not there
     */
    public LocalSubject(ClassLoader loader) {
        this(loader, Errors.ARE_OUTCOMES);
    }

    /**
     * The same in a JVM that other submissions use after this one: an error comes out of {@link #call} as it is, and
     * the JVM is to end with it.
     *
     * @throws IllegalArgumentException if the given records are not there
     */
    public static LocalSubject inSharedJvm(ClassLoader loader) {
        return new LocalSubject(loader, Errors.END_THE_JVM);
    }

    private LocalSubject(ClassLoader loader, Errors errors) {
        this.loader = loader;
        Map<ApiMethod, Method> methods = new EnumMap<>(ApiMethod.class);
        for (ApiMethod wanted : ApiMethod.values()) {
            Method method = find(wanted);
            if (method != null) {
                methods.put(wanted, method);
            }
        }
        BiFunction<Object, Object, Object> direct = direct();
        this.called = new CalledSubject(
                methods.keySet(),
                direct == null
                        ? new ReflectiveCalling(methods, canonical("Parameters"), canonical("Gradients"), canonical("Example"))
                        : new DirectCalling(direct),
                errors);
    }

    @SuppressWarnings("unchecked")
    private BiFunction<Object, Object, Object> direct() {
        try {
            Constructor<?> constructor = Class.forName(DIRECT, false, loader).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (BiFunction<Object, Object, Object>) constructor.newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            return null;
        }
    }

    @Override
    public Outcome call(Call call) {
        return called.call(call);
    }

    private Constructor<?> canonical(String record) {
        Class<?> type = given(record);
        if (type == null) {
            throw new IllegalArgumentException("the given record network." + record + " is not there");
        }
        return Records.canonical(type);
    }

    /** The method of this signature; null if there is none. */
    private Method find(ApiMethod wanted) {
        try {
            Class<?> network = Class.forName("network.Network", false, loader);
            Class<?>[] types = new Class<?>[wanted.takes().size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = type(wanted.takes().get(i));
            }
            Method method = network.getDeclaredMethod(wanted.spelled(), types);
            boolean fits = Modifier.isStatic(method.getModifiers())
                    && !Modifier.isPrivate(method.getModifiers())
                    && method.getReturnType() == type(wanted.returns());
            if (!fits) {
                return null;
            }
            method.setAccessible(true);
            return method;
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    private Class<?> type(String simpleName) {
        return switch (simpleName) {
            case "double" -> double.class;
            case "int" -> int.class;
            case "List" -> List.class;
            case "RandomGenerator" -> RandomGenerator.class;
            default -> given(simpleName);
        };
    }

    private Class<?> given(String record) {
        try {
            return Class.forName("network." + record, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
