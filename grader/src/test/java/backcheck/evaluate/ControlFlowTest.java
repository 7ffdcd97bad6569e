package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Jumps, switches and what stands in arguments lead where a JVM goes. */
class ControlFlowTest {

    @Test
    void switchesChooseTheirArm() {
        Set<String> declined = Both.declined("""
                public static double bands(int a) { return switch (a) { case 0 -> 0.5; case 1, 2 -> a; case -1 -> {
                        double b = a; yield b * 3; } default -> -7; }; }
                public static long wide(int a) { return 1 + switch (a & 3) { case 0 -> 5L; case 1 -> a++ + a;
                        default -> switch (a) { case 2 -> 9L; default -> 8L; }; }; }
                public static int through(int a) { int b = 0; switch (a) { case 7: b++; case 2: b += 10; break;
                        case 127: b = 3; default: b += 100; } return b; }
                public static int texts(String a) { switch (a) { case "Aa": return 1; case "BB": return 2; case "": return 3;
                        default: return 4; } }
                public static String texted(String a) { return a + switch (a) { case "a", "b" -> "one"; case "hello" -> "two";
                        default -> a + a; }; }
                public static int letters(char a) { return switch (a) { case 'a' -> 1; case 'Z' -> 2; default -> 3; }; }
                public static int far(int a) { return switch (a) { case Integer.MIN_VALUE -> 1; case Integer.MAX_VALUE -> 2;
                        case 0 -> 3; default -> 4; }; }
                public static int inArguments(int a) { return Math.max(a, switch (a) { case 1 -> a + 5; default -> {
                        int b = 0; for (int i = 0; i < 3; i++) b += i; yield b; } }); }
                enum Kind { A, B, C }
                public static int enums(int a) { Kind kind = Kind.values()[a & 1]; return switch (kind) { case A -> 1;
                        case B -> 2; case C -> 3; }; }
                public static String enumText(int a) { Kind kind = Kind.values()[a & 1]; switch (kind) {
                        case B: return kind + "!"; default: return kind.name() + kind.ordinal(); } }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void loopsEndWhereAJvmEndsThem() {
        Set<String> declined = Both.declined("""
                public static int labels(int a) { int n = 0; outer: for (int i = 0; i < 5; i++) { for (int j = 0; ; j++) {
                        n++; if (j == i) continue outer; if (n > 9) break outer; } } return n + a; }
                public static int doWhile(int a) { int n = 0; do { n += a; a >>>= 1; } while (a != 0 && n < 1_000_000);
                        return n; }
                public static int whiles(int a) { int n = 0; while (true) { if (n++ > 5) break; if ((n & 1) == 0) continue;
                        a += n; } return a; }
                public static int two(int a) { int n = 0; for (int i = 0, j = 9; i < j; i++, j -= 2) n = n * 10 + i * j;
                        return n + a; }
                public static double each(double a) { double sum = 0; for (double x : List.of(a, 1.0, 2.0)) {
                        if (x == 1) continue; sum += x; } return sum; }
                public static long factorial(int a) { return (a & 15) == 0 ? 1 : (a & 15) * factorial((a & 15) - 1); }
                public static int fibonacci(int a) { return a < 0 || a > 10 ? fibonacci(7) : a < 2 ? a : fibonacci(a - 1) +
                        fibonacci(a - 2); }
                static boolean even(int a) { return a == 0 || odd(a - 1); }
                static boolean odd(int a) { return a != 0 && even(a - 1); }
                public static boolean mutual(int a) { return even(a & 63); }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void sideEffectsHappenInOrder() {
        Set<String> declined = Both.declined("""
                static int count; static String trace = "";
                static int t(int a) { trace += a + ","; return count += a; }
                static double u(double a, int b, long c) { trace += a + ";" + b + ";" + c; return a + b * c; }
                public static int counted(int i) { return i++ + ++i * i-- - --i; }
                public static int assigned(int a) { int x; int y; x = y = a++; x += y -= x + (y = 3); return x * 31 + y + a; }
                public static String arguments(int a) { int i = a; double d = u(i++, i < 0 ? i : -i, i++) + i;
                        return trace + d; }
                public static String ternaries(int a, boolean b) {
                        return u(b ? 1 : a, b ? a > 0 ? t(1) : t(2) : t(3), b ? 1L : t(4)) + trace; }
                public static String shortCircuit(boolean a, boolean b) {
                        boolean c = a && t(1) > 0 || b && t(2) > 3 | t(3) > 0; return c + trace; }
                public static String compound(int a) { count = 0; int[] x = {1, 2}; x[t(0)] += t(a & 1) + x[0];
                        count += t(5) + count; return trace + x[0] + "," + x[1] + count; }
                public static long both(long a) { long b; long c = (b = a + 1) + b++ * b; return c ^ (b -= c); }
                public static String text(int a) { String s = "x"; s += s + a++ + (s += "y") + a; return s; }
                public static int dropped(int a) { t(1); count++; trace.length(); new StringBuilder("x").append(a);
                        return count; }
                static Integer boxed = 1; static Long wide = 2L;
                public static String boxes(int a) { Integer old = boxed++; wide += boxed; wide++; int c = boxed++ + ++boxed;
                        return old + "" + boxed + wide + c; }
                """);

        assertThat(declined).isEmpty();
    }

    @Test
    void staticsAreInitialisedAtTheirFirstUse() {
        Set<String> declined = Both.declined("""
                static String log = ""; static int n = 4;
                static int log(String a) { log += a; return n++; }
                static class A { static int a = log("A"); static int b; static final int C = 5; static final String D = "d";
                        A() { log("a"); } static { b = a * 2; } static void f() { log("f"); } }
                static class B extends A { static int x = log("B"); int y = log("y"); { log("z"); } B(int i, int j) { super();
                        log("b" + i + j); } }
                static class E { static double e; static { double u = log("E"); int v = 3; for (int i = 0; i < 3; i++) {
                        u = u * v + i; } e = u; } final double s; E(double s, int i) { this.s = s + i; } }
                record R(int i, int j) { static int r = log("R"); static { int a = 1; int b = 2; for (int k = 0; k < 2; k++) {
                        a += b; b += a; } r = a + b; } }
                interface I { int K = log("I"); default int g() { return K; } }
                interface J { int K = log("J"); }
                static class Does implements I, J { Does() { log("D"); } }
                enum Kind { X(log("X")), Y(log("Y")); static final int ALL = log("all"); final int i; Kind(int i) {
                        this.i = i; } }
                public static String order() { int c = A.C; String d = A.D; log("0"); A.b++; new B(1, 2); return log; }
                public static String inherited() { int i = B.b; log("1"); i += B.x; return log + i; }
                public static String called() { B.f(); return log; }
                public static String made(int i) { B b = new B(log("p"), i++); return log + b.y + i; }
                public static String plain() { int i = 1; R r = new R(log("p"), i++); return log + r + R.r; }
                public static String plainLater() { int i = 1; R r = new R(i, i++); return log + r + R.r; }
                public static String kept() { int i = 1; E e = new E(log("q") + 0.5, i++); return log + e.s + E.e; }
                public static String keptLater() { int i = 8; E e = new E(i, i++); return log + e.s + E.e; }
                public static String ofTernary(boolean a) { E e = new E(a ? log("1") : 2, a ? 1 : log("2")); return log + e.s;
                        }
                public static String ofInterfaces() { new Does(); log("1"); int k = J.K; return log + k; }
                public static String ofDefault() { int g = new Does().g(); return log + g; }
                public static String ofEnum() { log("1"); Kind kind = Kind.Y; return log + kind.i + Kind.ALL; }
                public static String written() { A.b = log("w"); return log + A.b; }
                public static String arrays() { A[] all = new A[3]; log("1"); all[0] = new B(1, 1); return log; }
                public static String byReference() { java.util.function.Supplier<A> s = A::new; log("1"); s.get(); return log;
                        }
                public static String byStaticReference() { Runnable r = A::f; log("1"); r.run(); return log; }
                public static String byTest() { Object o = null; boolean b = o instanceof A; log("1"); A a = (A) o;
                        return log + b + a; }
                """);

        assertThat(declined).isEmpty();
    }
}
