package backcheck.hostile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Calls the nine methods in order with ordinary arguments, a few times, as a tester without any suspicion would. */
public final class NakedMain {

    /** The last line, which is missing if the JVM was ended on the way. */
    static final String LAST_LINE = "all called";

    private static final List<String> METHODS = List.of(
            "sigmoid", "forward", "loss", "backward", "update", "cost", "train", "symmetricStart", "randomStart");

    /** Some attacks wait for a few calls to go by. */
    private static final int ROUNDS = 8;

    /** Some attacks wait for a little time to go by. */
    private static final long PAUSE_MS = 10;

    /** What goes on in other threads gets this much time. */
    private static final long LINGER_MS = 250;

    private NakedMain() {}

    /** Call everything; exceptions are printed and forgotten. */
    public static void main(String[] args) throws InterruptedException {
        for (int round = 1; round <= ROUNDS; round++) {
            for (String method : METHODS) {
                call(method, round);
            }
            Thread.interrupted();
            Thread.sleep(PAUSE_MS);
        }
        Thread.sleep(LINGER_MS);
        System.out.println(LAST_LINE);
    }

    @SuppressWarnings("removal")
    private static void call(String name, int round) {
        try {
            Method method = Stream.of(Class.forName("network.Network").getDeclaredMethods())
                    .filter(candidate -> candidate.getName().equals(name))
                    .filter(candidate -> !candidate.isSynthetic())
                    .findAny()
                    .orElseThrow();
            method.invoke(null, arguments(name, round));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ThreadDeath death) {
                throw death;
            }
            print(e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            print(e);
        }
    }

    /** Read the message more than once, as graders do: to classify it, to cut it, to print it. */
    private static void print(Throwable thrown) {
        try {
            thrown.getMessage();
            System.err.println(thrown.getMessage());
            thrown.printStackTrace();
        } catch (RuntimeException | Error e) {
            System.err.println("an exception that throws: " + e.getClass());
        }
    }

    private static Object[] arguments(String method, int round) throws ReflectiveOperationException {
        double x = 0.1 * round;
        Object p = made("Parameters", 1, -0.5, 0.5, 1, 1, -1 - x, 0, x, 0);
        Object e = made("Example", 1, 2 - x, round % 2);
        List<Object> data = new ArrayList<>(List.of(e, made("Example", -0.5, x, 1)));
        return switch (method) {
            case "sigmoid" -> new Object[] {x};
            case "forward" -> new Object[] {p, 1.0, 2 - x};
            case "loss" -> new Object[] {0.3 + x / 100, round == ROUNDS ? 2.0 : round % 2};
            case "backward" -> new Object[] {p, e};
            case "update" -> new Object[] {p, made("Gradients", 1, 2, 3, 4, 5, 6, 7, 8, 9), 0.1};
            case "cost" -> new Object[] {p, data};
            case "train" -> new Object[] {p, data, 0.1, 3};
            default -> new Object[] {new Random(round)};
        };
    }

    private static Object made(String given, double... numbers) throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[numbers.length];
        Arrays.fill(types, double.class);
        var constructor = Class.forName("network." + given).getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(Arrays.stream(numbers).boxed().toArray());
    }
}
