package backcheck.subject;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/**
 * Calls the class {@code network.Network} of a class loader by reflection, in this JVM.
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

    private static final int EXAMPLE = 3;
    private static final double[] NONE = {};

    private final ClassLoader loader;
    private final Map<ApiMethod, Method> methods = new EnumMap<>(ApiMethod.class);
    /** By the class of an answer; to look them up costs more than an ordinary call. */
    private final Map<Class<?>, Method[]> accessors = new HashMap<>();
    private final Constructor<?> parameters;
    private final Constructor<?> gradients;
    private final Constructor<?> example;
    /** Makes the calls; null where they are made by reflection. */
    private final BiFunction<Object, Object, Object> direct;

    /**
     * Find the methods; no code of the student runs yet.
     *
     * @param loader sees {@code network.Network} and the given records
     * @throws IllegalArgumentException if the given records are not there
     */
    public LocalSubject(ClassLoader loader) {
        this.loader = loader;
        this.parameters = canonical("Parameters");
        this.gradients = canonical("Gradients");
        this.example = canonical("Example");
        for (ApiMethod method : ApiMethod.values()) {
            find(method);
        }
        this.direct = direct();
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
        Method method = methods.get(call.method());
        if (method == null) {
            return new Outcome.Missing("");
        }
        Thread.interrupted();
        return direct == null ? byReflection(method, call) : directly(call);
    }

    private Outcome directly(Call call) {
        try {
            double[] numbers = call.arguments();
            List<Object> data = new ArrayList<>();
            double[] flat = hasData(call) ? call.data() : NONE;
            for (int i = 0; i < flat.length; i += EXAMPLE) {
                direct.apply(DIRECT_EXAMPLE, new Object[] {Arrays.copyOfRange(flat, i, i + EXAMPLE), data});
            }
            Object[] before = data.toArray();
            Object result = direct.apply(call.method().ordinal(), new Object[] {numbers, data});
            if (result == null) {
                return new Outcome.ReturnedNull();
            }
            double[] values = result instanceof Double number
                    ? new double[] {number}
                    : (double[]) direct.apply(
                            DIRECT_EXAMPLE + 1 + DIRECT_NUMBERS.indexOf(call.method().returns()), result);
            return new Outcome.Returned(values, !isSame(before, data));
        } catch (Throwable e) {
            // whatever the student's code throws comes as it is
            return Thrown.outcome(e);
        }
    }

    private Outcome byReflection(Method method, Call call) {
        try {
            List<Object> data = examples(call);
            Object[] before = data.toArray();
            Object result = method.invoke(null, arguments(call, data));
            return result == null ? new Outcome.ReturnedNull() : new Outcome.Returned(numbers(result), !isSame(before, data));
        } catch (InvocationTargetException e) {
            return Thrown.outcome(e.getCause());
        } catch (ReflectiveOperationException | Error e) {
            // a static initialiser's error comes as it is, and a full stack or heap can show in our own lines
            return Thrown.outcome(e);
        }
    }

    private Object[] arguments(Call call, List<Object> data) throws ReflectiveOperationException {
        return switch (call.method()) {
            case SIGMOID -> new Object[] {call.argument(0)};
            case LOSS -> new Object[] {call.argument(0), call.argument(1)};
            case FORWARD -> new Object[] {Records.make(parameters, call.parameters()), call.argument(9), call.argument(10)};
            case BACKWARD -> new Object[] {Records.make(parameters, call.parameters()), Records.make(example, call.slice(9, 12))};
            case UPDATE -> new Object[] {
                Records.make(parameters, call.parameters()), Records.make(gradients, call.slice(9, 18)), call.argument(18)
            };
            case COST -> new Object[] {Records.make(parameters, call.parameters()), data};
            case TRAIN -> new Object[] {
                Records.make(parameters, call.parameters()), data, call.argument(9), (int) call.argument(10)
            };
            case SYMMETRIC_START, RANDOM_START -> new Object[] {new Random((long) call.argument(0))};
        };
    }

    private static boolean hasData(Call call) {
        return call.method() == ApiMethod.COST || call.method() == ApiMethod.TRAIN;
    }

    private List<Object> examples(Call call) throws ReflectiveOperationException {
        if (!hasData(call)) {
            return List.of();
        }
        double[] flat = call.data();
        List<Object> examples = new ArrayList<>();
        for (int i = 0; i < flat.length; i += EXAMPLE) {
            examples.add(example.newInstance(flat[i], flat[i + 1], flat[i + 2]));
        }
        return examples;
    }

    /**
     * Records can't change, so the list is what it was if it holds the same ones. To ask first whether they are the very same
     * spares their own equals, which is slow to start.
     */
    private static boolean isSame(Object[] before, List<Object> data) {
        if (before.length != data.size()) {
            return false;
        }
        for (int i = 0; i < before.length; i++) {
            if (before[i] != data.get(i) && !before[i].equals(data.get(i))) {
                return false;
            }
        }
        return true;
    }

    private double[] numbers(Object result) throws ReflectiveOperationException {
        if (result instanceof Double number) {
            return new double[] {number};
        }
        Method[] known = accessors.get(result.getClass());
        if (known == null) {
            known = Records.accessors(result.getClass());
            accessors.put(result.getClass(), known);
        }
        return Records.numbers(result, known);
    }

    private Constructor<?> canonical(String record) {
        Class<?> type = given(record);
        if (type == null) {
            throw new IllegalArgumentException("the given record network." + record + " is not there");
        }
        return Records.canonical(type);
    }

    private void find(ApiMethod wanted) {
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
            if (fits) {
                method.setAccessible(true);
                methods.put(wanted, method);
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            methods.remove(wanted);
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
