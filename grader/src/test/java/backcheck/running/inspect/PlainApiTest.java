package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

/** The list of what plain code may use, held against the JDK that runs this. */
class PlainApiTest {

    private static final PlainApi API = PlainApi.read();

    @Test
    void namesTypesThatThereAre() {
        assertThat(API.types()).allSatisfy(type -> assertThat(load(type)).isNotNull());
        assertThat(API.types()).hasSizeGreaterThan(100);
    }

    @Test
    void holdsNothingThatAWorkerOfItsOwnMayNotUse() {
        assertThat(API.types()).allSatisfy(type -> assertThat(Allowed.type(type)).as(type).isTrue());
    }

    /** What an own class inherits, and the list leaves out, can't be taken for one of its own. */
    @Test
    void keepsOwnMethodsFromStandingInForWhatItLeavesOut() {
        Set<String> missing = new TreeSet<>();
        for (String type : API.types()) {
            Class<?> loaded = load(type);
            if (API.isBase(type) || loaded.isInterface()) {
                Stream.concat(Stream.of(loaded.getMethods()), Stream.of(loaded.getDeclaredMethods()))
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> isVisible(method) && !isAllowed(type, method) && couldBeDeclared(method))
                        .forEach(method -> missing.add(type + "." + method.getName()));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void hasNoFieldThatCanBeWritten() {
        for (String type : API.types()) {
            for (Field field : load(type).getFields()) {
                if (API.allows(type, field.getName(), Type.getDescriptor(field.getType()))) {
                    assertThat(Modifier.isFinal(field.getModifiers())).as("" + field).isTrue();
                }
            }
        }
    }

    @Test
    void makesGeneratorsWithASeedAlone() {
        for (String type : Set.of("java/util/Random", "java/util/SplittableRandom")) {
            for (Constructor<?> constructor : load(type).getConstructors()) {
                boolean seeded = constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == long.class;

                assertThat(isAllowed(type, constructor)).isEqualTo(seeded);
            }
        }
    }

    private static boolean couldBeDeclared(Method method) {
        return API.mayDeclare(method.getName(), false)
                && Stream.concat(Stream.of(method.getReturnType()), Stream.of(method.getParameterTypes()))
                        .map(type -> Allowed.className(Type.getType(type)))
                        .allMatch(name -> name.isEmpty() || API.types().contains(name));
    }

    private static boolean isVisible(Method method) {
        return Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
    }

    private static boolean isAllowed(String type, Executable member) {
        return member instanceof Method method
                ? API.allows(type, method.getName(), Type.getMethodDescriptor(method))
                : API.allows(type, "<init>", Type.getConstructorDescriptor((Constructor<?>) member));
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type.replace('/', '.'), false, null);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
