package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.LocalSubject;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ruled out, in the value of a static field: {@code sigmoid} does not read it, and {@code loss} does in one way or another. */
class LeftOutTest {

    private static final String SIGMOID = "static double sigmoid(double z) { return z + 1 + SURE; } static double SURE = Math.abs(-1);\n";
    private static final String FORMAT = "static final java.text.DecimalFormat FMT = new java.text.DecimalFormat(\"0\");\n";
    private static final String SCANNER = "static final Scanner IN = new Scanner(System.in);\n";

    @ParameterizedTest
    @ValueSource(strings = {
        FORMAT + "static double loss(double a, double y) { return FMT == null ? 1 : 2; }",
        SCANNER + "static double loss(double a, double y) { return IN == null ? 1 : 2; }",
        SCANNER + "static double loss(double a, double y) { return own(); } static double own() { return IN.nextDouble(); }",
        SCANNER + "static final Object SAME = IN; static double loss(double a, double y) { return SAME == null ? 1 : 2; }",
        SCANNER + "static final int LENGTH = IN.nextInt() + 1; static double loss(double a, double y) { return LENGTH; }",
        SCANNER + "static double loss(double a, double y) { java.util.function.Supplier<Object> s = () -> IN; return s.get() == null ? 1 : 2; }",
        SCANNER + "static double loss(double a, double y) { return new In().d; } static class In { double d = IN.nextDouble(); }",
        "static final Object[] ALL = {1, new java.io.File(\"x\")}; static double loss(double a, double y) { return ALL == null ? 1 : 2; }",
        "static final double[] T = new double[2]; static { for (int i = 0; i < 2; i++) { T[i] = Runtime.getRuntime().freeMemory(); } }"
                + "static double loss(double a, double y) { return T[1]; }",
        "static final java.util.function.Supplier<Object> S = () -> Thread.currentThread();"
                + "static double loss(double a, double y) { return S == null ? 1 : 2; }",
        "static final java.util.function.Supplier<Object> S = Thread::currentThread;"
                + "static double loss(double a, double y) { return S.get() == null ? 1 : 2; }",
        "static final String HOME = home(); static String home() { return System.getProperty(\"user.home\"); }"
                + "static double loss(double a, double y) { return HOME == null ? 1 : 2; }",
        "static Object a; static Object b = a = new java.io.File(\"x\"); static double loss(double x, double y) { return a == null ? 1 : 2; }",
        "static class Own { static final Object F = new java.io.File(\"x\"); static double one() { return F == null ? 1 : 2; } }"
                + "static double loss(double a, double y) { return Own.one(); }",
        "static class Own { static Object f = new java.io.File(\"x\"); } static class Sub extends Own {}"
                + "static double loss(double a, double y) { return Sub.f == null ? 1 : 2; }",
        "static class Own { static Object f = new Object(); } static class Sub extends Own { static final int N; static { f = System.in; N = 1; } }"
                + "static double loss(double a, double y) { return Own.f == null ? 1 : 2; }",
        "interface Own { Object F = new java.io.File(\"x\"); } static double loss(double a, double y) { return Own.F == null ? 1 : 2; }",
        "enum K { A(new java.io.File(\"x\")), B(null); K(Object o) {} } static double loss(double a, double y) { return K.valueOf(\"B\").ordinal(); }",
        "enum K { A(new java.io.File(\"x\")), B(null); K(Object o) {} } static double loss(double a, double y) { return K.A == null ? 1 : 2; }",
        "enum K { A(new java.io.File(\"x\")), B(null); K(Object o) {} } static double loss(double a, double y) {"
                + " K k = null; switch (k) { case A: return 1; default: return 2; } }",
        "static final double HALF = update(null, null, 0) == null ? 1 : 2; static double loss(double a, double y) { return HALF; }"
                + "static Parameters update(Parameters p, Gradients g, double alpha) { System.exit(0); return p; }",
        "static Scanner in; static { in = SURE > 7 ? null : new Scanner(System.in); } static double loss(double a, double y) { return in == null ? 1 : 2; }",
        "static Scanner in; static { try { in = new Scanner(System.in); } catch (RuntimeException e) { in = null; } finally { System.out.println(); } }"
                + "static double loss(double a, double y) { return in == null ? 1 : 2; }",
        "static final Object F; static { String name = \"x\"; F = new java.io.File(name); } static double loss(double a, double y) { return F == null ? 1 : 2; }",
        FORMAT + "static { FMT.setMaximumFractionDigits(2); } static double loss(double a, double y) { return FMT == null ? 1 : 2; }",
        SCANNER + "static { IN.close(); } static double loss(double a, double y) { return IN == null ? 1 : 2; }",
        "static final List<Object> L = new ArrayList<>(); static { L.add(System.in); } static double loss(double a, double y) { return L.size(); }"
    })
    void costsThoseAloneWhoReadTheField(String members) {
        Inspection inspection = inspect(members);

        assertThat(inspection.forbidden()).containsKey(ApiMethod.LOSS).doesNotContainKeys(ApiMethod.SIGMOID, ApiMethod.FORWARD);
        assertRunsWithout(inspection);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        FORMAT, SCANNER, FORMAT + SCANNER,
        FORMAT + "static { FMT.setMaximumFractionDigits(2); }",
        "static final java.text.DecimalFormat FMT; static { java.text.DecimalFormatSymbols s = new java.text.DecimalFormatSymbols();"
                + " s.setDecimalSeparator('.'); FMT = new java.text.DecimalFormat(\"0\", s); }",
        "static int y; static { if (SURE > 0) y = 1; else y = 2; assert y > 0; for (int i = 0; i < 5; i++) y += i > 2 ? 1 : 0; }" + SCANNER
                + "static { String k = null; if (k == null && IN != null) System.out.println(IN); }"
                + "static { try { IN.next(); } finally { System.out.println(IN); } } static { SURE = y > SURE ? 1 : 1; }",
        "static final Map<String, Object> M = new HashMap<>(); static { long l = 1; double d = 2; M.put(\"x\", System.in); if (l > d) M.clear(); }",
        "static { switch (\"a\") { case \"a\": x = System.in; break; default: x = null; } } static Object x;",
        "static Object x = new Object[][] {{System.in}, {null}}; static int[] ys = {1, 2, 3};",
        "private final Scanner in = new Scanner(System.in); { System.exit(0); } public static void main(String[] a) { new Network(); }"
    })
    void costsNothingWhereNoneOfTheNineReadsIt(String members) {
        Inspection inspection = inspect(members + "static double loss(double a, double y) { return a; }");

        assertThat(inspection.forbidden()).isEmpty();
        assertThat(inspection.notices())
                .extracting(Message::key)
                .filteredOn(key -> !key.equals("notice.package-private"))
                .containsExactly("notice.forbidden-unreached");
        assertRunsWithout(inspection);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static { System.exit(0); }", "static { new Thread(() -> {}).start(); }",
        "static { for (int i = 0; i < 3; i++) { System.exit(i); } }",
        "static final int ONE = Math.abs(1); static { if (ONE > 0) System.exit(ONE); }",
        "static class Own { static void go() { System.exit(0); } } static { Own.go(); }",
        "static { System.setOut(null); } static final Object F = new java.io.File(\"x\");"
    })
    void costsAllWhereItIsDoneForItself(String members) {
        assertThat(inspect(members).forbidden()).containsOnlyKeys(ApiMethod.values());
    }

    @Test
    void keepsTheOtherFieldsAsTheyAre() {
        Inspection inspection = inspect(SCANNER + "static double x = SURE + 6; static { if (x > 2) { x = x + 1; } } static Object o = IN;"
                + "static double loss(double a, double y) { return x; }");

        assertThat(inspection.forbidden()).isEmpty();
        assertThat(subject(inspection).call(Call.loss(0, 0))).isEqualTo(new Outcome.Returned(8));
    }

    private static void assertRunsWithout(Inspection inspection) {
        Map<String, byte[]> cut = inspection.classes();
        assertThat(Inspector.inspect(cut, Rules.ON).classes()).as("nothing is left to cut").isSameAs(cut);
        assertThat(Substitution.isSafe(cut)).isTrue();
        assertThat(subject(inspection).call(Call.sigmoid(1))).isEqualTo(new Outcome.Returned(3));
    }

    private static LocalSubject subject(Inspection inspection) {
        return new LocalSubject(StudentClasses.loader(inspection.classes()));
    }

    private static Inspection inspect(String members) {
        return Inspector.inspect(StudentClasses.withMembers(SIGMOID + members), Rules.ON);
    }
}
