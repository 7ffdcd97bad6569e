package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.LocalSubject;
import backcheck.subject.StudentClasses;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may run in a JVM that others use after it, and what may not. */
class PlainnessTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "return 1 / (1 + Math.exp(-z));",
        "return List.of(z, z).stream().mapToDouble(x -> x).map(Math::abs).sum();",
        "Map<String, Double> all = new TreeMap<>(); all.merge(\"a\", z, Double::sum); return all.get(\"a\");",
        "System.out.printf(Locale.ROOT, \"%.2f%n\", z); System.err.println(z); return z;",
        "return new Random(1).nextGaussian() + new Random(2).doubles(3).sum() + new SplittableRandom(3).split().nextInt();",
        "try { return Double.parseDouble(\"x\"); } catch (NumberFormatException | NullPointerException e) { return e.getMessage().length(); }",
        "try { return z; } catch (RuntimeException e) { throw new IllegalStateException(\"again\", e); }",
        "class Own extends IllegalStateException { final int line; Own(int line) { super(\"own\"); this.line = line; } int line() { return line; } } throw new Own(1);",
        "enum Kind { A, B } return switch (Kind.valueOf(\"A\")) { case A -> 1; case B -> 2; };",
        "enum Kind { A, B } Map<Kind, Double> all = new EnumMap<>(Kind.class); all.put(Kind.A, z); return all.size() + EnumSet.allOf(Kind.class).size();",
        "record Pair(double a, double b) {} return new Pair(z, 2).equals(new Pair(1, z)) ? 1 : new Pair(z, z).hashCode();",
        "Map<String, Integer> all = new LinkedHashMap<>() { protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 3; } }; return all.size();",
        "abstract class Own extends AbstractList<Double> {} List<Double> own = new Own() { public Double get(int i) { return 1.0; } public int size() { return 2; } }; return own.stream().count() + own.hashCode();",
        "Iterator<Double> own = new Iterator<>() { public boolean hasNext() { return false; } public Double next() { return z; } }; own.forEachRemaining(x -> {}); return z;",
        "assert z > 1 : \"small\"; return z;",
        "double[][] all = new double[2][3]; all[0] = all[1].clone(); return all.length;",
        "List<Double> all = new ArrayList<>(List.of(1.0, 2.0)); Collections.shuffle(all, new Random(1)); return all.get(0);",
        "return Optional.of(z).map(x -> x + 1).orElseThrow(() -> new IllegalStateException(\"none\"));",
        "return \"a-b\".replace('-', '+').repeat(2).length() + new StringBuilder(\"x\").reverse().length();",
        "return switch (\"a\" + z) { case \"a1\" -> 1; default -> throw new AssertionError(\"never\"); };"})
    void isPlain(String body) {
        assertThat(objection(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // what outlives a submission, or differs from one JVM to the next
        "return System.nanoTime();",
        "return System.identityHashCode(\"x\");",
        "return Math.random();",
        "Supplier<Double> s = Math::random; return s.get();",
        "return new Random().nextDouble();",
        "return new SplittableRandom().nextDouble();",
        "return RandomGenerator.getDefault().nextDouble();",
        "return RandomGenerator.of(\"Random\").nextDouble();",
        "Collections.shuffle(new ArrayList<>(List.of(1, 2))); return 1;",
        "Locale.setDefault(Locale.GERMANY); return z;",
        "return String.format(Locale.GERMANY, \"%f\", z).length();",
        "return String.format(Locale.forLanguageTag(\"xx\"), \"%f\", z).length();",
        "TimeZone.setDefault(null); return z;",
        "System.setProperty(\"a\", \"b\"); return z;",
        "System.setOut(null); return z;",
        "return Integer.getInteger(\"a\", 1);",
        "return \"x\".intern().length();",
        "return \"x\".getBytes().length;",
        "return \"x\".getClass().getName().length();",
        "return Network.class.getName().length();",
        "Object type = String.class; return type.hashCode();",
        "return new Locale(\"x\").toString().length();",
        // threads, and waiting for them
        "return List.of(z, z).parallelStream().mapToDouble(x -> x).sum();",
        "return java.util.stream.DoubleStream.of(z).parallel().sum();",
        "return List.of(z).stream().onClose(() -> { }).count();",
        "class Own extends ArrayList<Double> {} return new Own().parallelStream().count();",
        "class Own extends ArrayList<Double> {} Function<Own, Object> f = Own::parallelStream; return f.hashCode();",
        "abstract class Own implements Collection<Double> {} Own own = null; return own.parallelStream().count();",
        "class Own extends ArrayList<Double> { Object all() { return super.parallelStream(); } } return new Own().all().hashCode();",
        "interface Waits { void wait(int i, int j); } Waits w = (i, j) -> { }; return z;",
        "class Own extends IllegalStateException {} Runnable r = new Own()::printStackTrace; return z;",
        "interface Prints { void printStackTrace(); } class Own extends IllegalStateException implements Prints {} Prints p = new Own(); p.printStackTrace(); return z;",
        "double[] all = {z}; Arrays.parallelSort(all); return all[0];",
        "return List.of(z).spliterator().estimateSize();",
        "new Thread(() -> { }).start(); return z;",
        "return Thread.currentThread().getName().length();",
        "new Timer(); return z;",
        "synchronized (\"x\") { return z; }",
        "class Own { synchronized double z() { return 1; } } return new Own().z();",
        "try { \"x\".wait(1); } catch (InterruptedException e) { } return z;",
        // ways to go on after an error
        "try { return sigmoid(z); } catch (Throwable e) { return 1; }",
        "try { return sigmoid(z); } catch (Error e) { return 1; }",
        "try { return sigmoid(z); } catch (StackOverflowError e) { return 1; }",
        "try { return sigmoid(z); } catch (IllegalStateException | OutOfMemoryError e) { return 1; }",
        "try { return sigmoid(z); } finally { z++; }",
        "try (AutoCloseable a = () -> { }) { return z; } catch (Exception e) { return 1; }",
        "class Own extends RuntimeException { public String getMessage() { return getMessage(); } } throw new Own();",
        "class Own extends RuntimeException { public Throwable getCause() { return getCause(); } } throw new Own();",
        "class Own extends RuntimeException { public synchronized Throwable fillInStackTrace() { return this; } } throw new Own();",
        "class Own extends RuntimeException { public StackTraceElement[] getStackTrace() { return null; } } throw new Own();",
        "class Own extends Throwable {} return z;",
        "class Own extends Error {} throw new Own();",
        "return \"x\".split(\"(\").length;",
        "return \"x\".matches(\"x\") ? 1 : \"x\".replaceAll(\"x\", \"y\").length();",
        // what runs later, or elsewhere
        "class Own { protected void finalize() {} } new Own(); return z;",
        "class Own { native double z(); } return new Own().z();",
        "Runtime.getRuntime().addShutdownHook(null); return z;",
        "java.lang.ref.Cleaner.create(); return z;",
        "ThreadLocal<Double> t = new ThreadLocal<>(); t.set(z); return t.get();",
        "try { return (double) Math.class.getMethod(\"random\").invoke(null); } catch (Exception e) { return 1; }",
        "try { java.lang.invoke.MethodHandles.lookup(); } catch (Exception e) { } return 1;",
        "Object o = (Runnable & java.io.Serializable) () -> { }; return 1;",
        "class Own implements Formattable { public void formatTo(Formatter to, int flags, int width, int precision) {} } return z;",
        "return new Formatter(System.out).format(\"x\").toString().length();",
        "return new Scanner(System.in).nextDouble();"})
    void isNotPlain(String body) {
        assertThat(objection(body)).isPresent();
    }

    @Test
    void countsWhatIsNeverReached() {
        assertThat(Plainness.objection(StudentClasses.withMembers("static void main() { System.exit(1); }")))
                .contains("java/lang/System.exit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interface Network {", "enum Network { ;", "record Network(double z) {", "abstract class Network {"})
    void dependsOnNoKindOfNetwork(String head) {
        assertThat(Plainness.objection(StudentClasses.of("package network; public " + head
                        + " static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); } }")))
                .isEmpty();
    }

    @Test
    void takesWhatIsLeftAfterTheInspection() {
        Map<String, byte[]> classes = StudentClasses.withMembers(
                """
                static double sigmoid(double z) { return z; }
                public static void main(String[] args) throws Exception { Thread.sleep(1); }
                """);
        assertThat(Plainness.objection(classes)).isPresent();

        assertThat(Plainness.objection(Inspector.inspect(classes, Rules.ON).classes())).isEmpty();
    }

    @Test
    void takesTheClassThatMakesTheCallsFromTheGraderAlone() {
        Map<String, byte[]> classes = new HashMap<>(StudentClasses.of("package network; public class Network { } class $Direct { }"));

        assertThat(classes).containsKey(LocalSubject.DIRECT);
        assertThat(Plainness.objection(classes)).isPresent();
    }

    @Test
    void takesNoClassOfAnotherPackage() {
        assertThat(Plainness.objection(StudentClasses.of("package other; class Network { }"))).isPresent();
    }

    @Test
    void takesNoMoreCodeThanSolutionsHave() {
        String large = "static int f%d(int i) { %s return i; }";
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            members.append(large.formatted(i, "i += i * 1_000_000; ".repeat(2_000))).append('\n');
        }

        assertThat(Plainness.objection(StudentClasses.withMembers(members.toString()))).contains("much code");
    }

    private static Optional<String> objection(String body) {
        String source = StudentClasses.network("static double sigmoid(double z) { " + body + " }");
        return Plainness.objection(
                StudentClasses.of(source.replace("import java.util.*;", "import java.util.*; import java.util.function.*;")));
    }
}
