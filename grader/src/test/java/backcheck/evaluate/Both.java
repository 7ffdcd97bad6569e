package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.StudentClasses;
import backcheck.worker.MemoryClasses;
import backcheck.worker.PrintedText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Calls the public static methods of a class both ways, by this JVM and by the evaluator, and compares what comes of it. */
final class Both {

    private static final String NETWORK = "network.Network";

    private final Map<String, byte[]> classes;

    private Both(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /**
     * Call each public static method of a {@code Network} with these members, with all combinations of edge values.
     *
     * @return the names of those that the evaluator declines
     */
    static Set<String> declined(String members) {
        Both both = new Both(StudentClasses.withMembers(members));
        Set<String> declined = new TreeSet<>();
        for (Method method : both.methods()) {
            if (!both.agree(method)) {
                declined.add(method.getName());
            }
        }
        return declined;
    }

    private List<Method> methods() {
        return Stream.of(network().getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(method -> Type.getMethodDescriptor(method)))
                .toList();
    }

    private Class<?> network() {
        try {
            return new MemoryClasses(classes).loadClass(NETWORK);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compare the answers to all calls of a method by fresh programs; false if one is declined. */
    private boolean agree(Method named) {
        try {
            Method method = network().getMethod(named.getName(), named.getParameterTypes());
            method.setAccessible(true);
            Program program = new Program(classes, new Library(), new PrintedText(), new Fuel(EvaluatorMain.FUEL));
            Routine routine = program.own(NETWORK.replace('.', '/')).find(method.getName() + Type.getMethodDescriptor(method));
            for (Object[] arguments : EdgeValues.of(method.getParameterTypes())) {
                Optional<String> worked = worked(program, routine, arguments.clone());
                String ran = ran(method, arguments.clone());
                if (worked.isEmpty()) {
                    return false;
                }
                assertThat(worked.get()).as("%s%s", method.getName(), List.of(arguments)).isEqualTo(ran);
            }
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ran(Method method, Object[] arguments) throws IllegalAccessException {
        try {
            return Told.value(method.invoke(null, arguments));
        } catch (InvocationTargetException e) {
            return Told.thrown(e.getCause());
        }
    }

    private static Optional<String> worked(Program program, Routine routine, Object[] arguments) {
        try {
            return Optional.of(Told.value(program.machine().callOwn(routine, arguments)));
        } catch (StudentException e) {
            return Optional.of(e.thrown() instanceof Throwable thrown ? Told.thrown(thrown) : Told.thrown((Instance) e.thrown()));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
