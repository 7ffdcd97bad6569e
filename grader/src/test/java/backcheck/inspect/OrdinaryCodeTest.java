package backcheck.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.StudentClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryCodeTest {

    @Test
    void isTheTemplate() {
        assertThat(OrdinaryCode.isPlain(StudentClasses.template())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static double f(double z) { return 1 / (1 + Math.exp(-z)); }",
                "static String f(double z) { return \"z = \" + z; }",
                "static double f(List<Example> d) { return d.stream().mapToDouble(e -> e.x1()).sum(); }",
                "static Object f() { java.util.function.DoubleUnaryOperator g = Math::exp; return g; }",
                "record Pair(double a, double b) {}",
                "enum Kind { A, B } static int f(Kind k) { return k == Kind.A ? 1 : Kind.values().length; }",
                "static void f(int n) { assert n > 0; System.out.println(n); }",
                "static double f() { return new Random(1).nextGaussian() + new SplittableRandom().nextDouble(); }",
                "static void f() { System.exit(0); }",
                "static void f() { Runtime.getRuntime().halt(0); }",
                "static void f() { throw new IllegalArgumentException(\"no\"); }"
            })
    void isWhatAStudentWrites(String member) {
        assertThat(isPlain(member)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static Class<?> f() throws Exception { return Class.forName(\"backcheck.assist.Given\"); }",
                "static Object f() { return Network.class.getMethods(); }",
                "static Object f() { return Network.class.getClassLoader(); }",
                "static Object f() { java.util.function.Supplier<Object> g = Network.class::getMethods; return g; }",
                "static Object f() { return java.lang.invoke.MethodHandles.lookup(); }",
                "static Object f(java.lang.reflect.Method m) { return m; }",
                "static Object f() { return Thread.currentThread(); }",
                "static class T extends Thread { static Object f() { return new T().getContextClassLoader(); } }",
                "static Object f() { return System.getProperties(); }",
                "static Object f() { return ServiceLoader.load(Runnable.class); }",
                "static Object f() { return new java.io.FileOutputStream(java.io.FileDescriptor.out); }",
                "static class Loader extends ClassLoader {}"
            })
    void isNotWhatReachesForMore(String member) {
        assertThat(isPlain(member)).isFalse();
    }

    private static boolean isPlain(String member) {
        return OrdinaryCode.isPlain(StudentClasses.withMembers(member));
    }
}
