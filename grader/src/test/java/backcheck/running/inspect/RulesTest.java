package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.ApiMethod;
import backcheck.subject.StudentClasses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members that stand here are compiled for real; {@code update} calls what is to be found. */
class RulesTest {

    private static final String UPDATE = "static Parameters update(Parameters p, Gradients g, double alpha) ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ return java.util.stream.IntStream.range(0, 9).parallel().boxed().count() > 0 ? p : null; }",
                "{ System.out.printf(\"%s%n\", p); System.err.println(p); System.out.flush(); return p; }",
                "{ System.out.println(String.format(\"%.3f\", alpha) + Objects.requireNonNull(p)); return p; }",
                "{ return List.of(p).stream().collect(java.util.stream.Collectors.toList()).get(0); }",
                "{ Runnable thread = () -> System.out.println(\"Runtime.exec\"); thread.run(); return p; }",
                "{ double[] a = {1, 2}; Arrays.sort(a); double[] b = a.clone(); return b.length == 2 ? p : null; }",
                "{ try { throw new IllegalStateException(\"x\"); } catch (RuntimeException e) { e.printStackTrace(); } return p; }",
                "{ assert alpha > 0 : \"alpha\"; synchronized (p) { return p; } }",
                "{ Object o = p; return o instanceof Parameters q && o.getClass() == Parameters.class ? q : null; }",
                "{ System.out.println(System.lineSeparator() + System.identityHashCode(p)); return p; }",
                "{ return Optional.of(p).map(Parameters.class::cast).orElseThrow(IllegalArgumentException::new); }",
                "{ Random r = new Random(1); SplittableRandom s = new SplittableRandom(); BitSet b = new BitSet(); return p; }",
                "{ StringBuilder b = new StringBuilder(); new Formatter(b).format(\"%d\", 1); return p; }",
                "{ Scanner s = new Scanner(\"1 2\"); return s.nextInt() == 1 ? p : null; }",
                "{ Comparator<Double> c = Comparator.comparing(Math::abs); return c.compare(1.0, 2.0) < 0 ? p : null; }",
                "{ Comparator<Double> c = (Comparator<Double> & java.io.Serializable) Double::compare; return p; }",
                "{ String s = \"\"\"\n System.exit(0); // Thread \"\"\"; return s.isEmpty() ? null : p; }",
                "{ exit(0); return p; } static void exit(int code) {} // System.exit(0)",
                "{ return new Runtime().exec(p); } static class Runtime { Parameters exec(Parameters p) { return p; } }",
                "{ return Shape.A.pick(p); } enum Shape { A { Parameters pick(Parameters p) { return p; } }; "
                        + "abstract Parameters pick(Parameters p); }",
                "{ return switch (Kind.values().length) { case 1 -> p; default -> null; }; } enum Kind { A }",
                "{ Kind k = Kind.valueOf(\"A\"); return new EnumMap<Kind, Parameters>(Map.of(k, p)).get(k); } enum Kind { A }",
                "{ S s = new A(); return s instanceof A a ? p : null; } sealed interface S permits A {} record A() implements S {}",
                "{ throw new Own(\"x\"); } static class Own extends RuntimeException { "
                        + "private static final long serialVersionUID = 1; Own(String m) { super(m); } }",
                "{ for (Parameters q : new Two(p)) { return q; } return p; } record Two(Parameters p) implements Iterable<Parameters> {"
                        + " public Iterator<Parameters> iterator() { return List.of(p).iterator(); } }",
                "throws java.io.IOException { return p; }",
                "{ return p; } public static void main(String[] args) { System.out.println(args.length); }"
            })
    void letPassWhatAStudentMayWrite(String body) {
        Inspection inspection = inspect(UPDATE + body);

        assertThat(inspection.forbidden()).isEmpty();
        assertThat(inspection.notices()).extracting("key").containsOnly("notice.package-private");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{ System.exit(0); return p; } | System.exit",
                "{ System.getenv(`x`); return p; } | System.getenv",
                "{ return System.getProperty(`x`) == null ? p : null; } | System.getProperty",
                "{ return Integer.getInteger(`x`) == null ? p : null; } | Integer.getInteger",
                "{ System.setOut(System.err); return p; } | System.setOut",
                "{ return System.in == null ? null : p; } | System.in",
                "{ Runtime.getRuntime().halt(1); return p; } | Runtime.getRuntime",
                "{ Thread t = null; return t == null ? p : null; } static Thread t() { return null; } | ",
                "{ new Thread(() -> {}).start(); return p; } | Thread",
                "{ Object o = ProcessBuilder.class; return p; } | ProcessBuilder",
                "{ return of(Runtime::availableProcessors) ? p : p; } "
                        + "static boolean of(java.util.function.ToIntFunction<Runtime> f) { return true; } | Runtime.availableProcessors",
                "{ Object o = new java.io.File[2]; return p; } | java.io.File",
                "{ Object o = new java.io.File[2][3]; return p; } | java.io.File",
                "{ try { return p; } catch (java.io.UncheckedIOException e) { return null; } } | java.io.UncheckedIOException",
                "{ Object o = p; return o instanceof java.nio.file.Path ? null : p; } | java.nio.file.Path",
                "{ try { Class.forName(`x`); } catch (ClassNotFoundException e) { } return p; } | Class.forName",
                "{ return Object.class.getClassLoader() == null ? p : null; } | Class.getClassLoader",
                "{ try { new Formatter(`/x`); } catch (Exception e) { } return p; } | new java.util.Formatter",
                "{ new java.util.concurrent.atomic.AtomicInteger(); return p; } | java.util.concurrent.atomic.AtomicInteger",
                "{ ServiceLoader.load(Object.class); return p; } | java.util.ServiceLoader.load",
                "{ new Timer(); return p; } | java.util.Timer",
                "{ return java.lang.invoke.MethodHandles.lookup() == null ? null : p; } | java.lang.invoke.MethodHandles.lookup",
                "{ new ThreadLocal<Object>(); return p; } | ThreadLocal",
                "{ StackWalker.getInstance(); return p; } | StackWalker.getInstance",
                "{ Sys\\u0074em.exit(0); return p; } | System.exit",
                "{ exit(); return p; } static native void exit(); | native",
                "{ new Own(); return p; } static class Own extends Thread { } | Thread",
                "{ new Own(); return p; } static class Own extends ClassLoader { } | ClassLoader",
                "{ new Own(); return p; } static class Own { protected void finalize() { } } | finalize"
            })
    void findWhatIsRuledOutWhereverItStands(String body, String what) {
        Inspection inspection = inspect(UPDATE + body.replace('`', '"'));

        if (what == null) {
            assertThat(inspection.forbidden()).isEmpty();
        } else {
            assertThat(inspection.forbidden()).containsOnlyKeys(ApiMethod.UPDATE);
            assertThat(inspection.forbidden().get(ApiMethod.UPDATE).what()).isEqualTo(what);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ helper(); return p; } static void helper() { deeper(); } static void deeper() { System.exit(0); }",
                "{ Runnable r = () -> System.exit(0); r.run(); return p; }",
                "{ List.of(1).forEach(i -> List.of(2).forEach(j -> System.exit(j))); return p; }",
                "{ Runnable r = Network::end; return p; } static void end() { System.exit(0); }",
                "{ return Deep.p; } static class Deep { static Parameters p; static { System.exit(0); } }",
                "{ new Deep(); return p; } static class Deep { int i = end(); int end() { System.exit(0); return 0; } }",
                "{ System.out.println(new Deep()); return p; } static class Deep { public String toString() { System.exit(0); return null; } }",
                "{ new TreeSet<>(List.of(new D())); return p; } static class D implements Comparable<D> { "
                        + "public int compareTo(D d) { System.exit(0); return 0; } }",
                "{ A a = new B(); a.run(); return p; } interface A { void run(); } static class B implements A { "
                        + "public void run() { System.exit(0); } }",
                "{ A a = new A() {}; a.run(); return p; } interface A { default void run() { System.exit(0); } }",
                "{ K.A.run(); return p; } enum K { A { void run() { System.exit(0); } }; abstract void run(); }",
                "{ Own o = () -> { }; Runnable r = o; r.run(); return p; } interface Own extends Runnable { void go(); "
                        + "default void run() { System.exit(0); } }",
                "{ new R(1); return p; } record R(int i) { R { System.exit(i); } }"
            })
    void followTheWayToIt(String body) {
        assertThat(inspect(UPDATE + body).forbidden()).containsOnlyKeys(ApiMethod.UPDATE);
    }

    @Test
    void chargeTheMethodThatUsesItAndNotThoseThatAreBuiltOnIt() {
        Inspection inspection = inspect(
                """
                static double sigmoid(double z) { System.exit(0); return z; }
                static Activations forward(Parameters p, double x1, double x2) {
                    return new Activations(0, sigmoid(0), 0, 0, 0, 0);
                }
                """);

        assertThat(inspection.forbidden()).containsOnlyKeys(ApiMethod.SIGMOID);
    }

    @Test
    void chargeAllNineForWhatTheClassDoesAtItsStart() {
        Inspection inspection = inspect("static { System.exit(0); }");

        assertThat(inspection.forbidden()).containsOnlyKeys(ApiMethod.values());
    }

    @Test
    void tellFileAndLine() {
        ForbiddenUse use = inspect(UPDATE + "{\n\n System.exit(0);\n return p; }").forbidden().get(ApiMethod.UPDATE);

        assertThat(use).isEqualTo(new ForbiddenUse("System.exit", "Network.java", 4));
        assertThat(use.location()).isEqualTo("Network.java:4");
    }

    @Test
    void onlyMentionWhatNoneOfTheNineReaches() {
        Inspection inspection = inspect(
                UPDATE + "{ return p; } public static void main(String[] a) throws Exception { System.exit(System.in.read()); }");

        assertThat(inspection.forbidden()).isEmpty();
        assertThat(inspection.notices()).extracting("key").contains("notice.forbidden-unreached");
    }

    @Test
    void mentionStateThatIsKeptBetweenCalls() {
        Inspection inspection = inspect(
                "static int calls; static int never; static final int[] TABLE = new int[3]; static int once = 7; "
                        + UPDATE + "{ calls++; return p; }");

        assertThat(inspection.notices())
                .filteredOn(notice -> notice.key().equals("notice.static-state"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).isEqualTo(List.of("calls")));
    }

    @Test
    void mentionAnAnswerThatTheTimeGoesInto() {
        Inspection inspection = inspect(UPDATE + "{ return System.nanoTime() > 0 ? p : null; }");

        assertThat(inspection.forbidden()).isEmpty();
        assertThat(inspection.notices())
                .filteredOn(notice -> notice.key().equals("notice.clock"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).isEqualTo(List.of("System.nanoTime", "Network.java:2")));
    }

    @Test
    void handOnTheSameClassesWhereNothingIsRuledOut() {
        Map<String, byte[]> classes = StudentClasses.withMembers(UPDATE + "{ return p; }");

        assertThat(Inspector.inspect(classes, Rules.ON).classes()).isSameAs(classes);
    }

    @Test
    void ruleNothingOutWhereTheyAreOff() {
        Map<String, byte[]> classes = StudentClasses.withMembers(UPDATE + "{ System.exit(0); return p; }");

        Inspection inspection = Inspector.inspect(classes, Rules.OFF);

        assertThat(inspection.forbidden()).isEmpty();
        assertThat(inspection.classes()).isSameAs(classes);
    }

    private static Inspection inspect(String members) {
        return Inspector.inspect(StudentClasses.withMembers(members), Rules.ON);
    }
}
