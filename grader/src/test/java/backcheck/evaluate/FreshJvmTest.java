package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fresh JVM answers is answered here too, or declined where it depends on the JVM. */
class FreshJvmTest {

    private static final String SIGMOID = "static double sigmoid(double z) { ";

    @ParameterizedTest
    @ValueSource(strings = {
        "return new Object().hashCode();",
        "return new double[1].hashCode();",
        "return List.of(new double[1]).hashCode();",
        "return Objects.hash(1.0, new double[1]);",
        "return new IllegalStateException().hashCode();",
        "record R(double[] a) {} return new R(new double[1]).hashCode();",
        "Set<double[]> all = new HashSet<>(); all.add(new double[1]); return 1;",
        "Set<double[]> all = new HashSet<>(List.of(new double[1])); return 1;",
        "java.util.stream.Stream.of(new double[1], z).collect(java.util.stream.Collectors.toSet()); return 1;"})
    void declinesAHashOfAnAddress(String body) {
        assertDeclined(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "throw new IllegalStateException(\"bad \" + new double[1]);",
        "throw new IllegalStateException(String.valueOf((Object) new double[1]));",
        "throw new IllegalStateException(String.format(\"%s\", (Object) new double[1]));",
        "throw new IllegalStateException(new StringBuilder().append(new double[1]).toString());",
        "throw new IllegalStateException(\"\" + List.of(new double[1]));",
        "throw new AssertionError(new double[1]);",
        "record R(double[] a) {} throw new IllegalStateException(\"\" + new R(new double[1]));",
        "Runnable nothing = () -> {}; return nothing.toString().length();"})
    void declinesATextOfAnAddress(String body) {
        assertDeclined(body);
    }

    @Test
    void declinesTheTextOfTheGenerator() {
        assertThatThrownBy(() -> evaluated(
                        "static Parameters randomStart(RandomGenerator r) { throw new IllegalStateException(r.toString()); }",
                        Call.randomStart(1)))
                .isInstanceOf(Declined.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "throw new IllegalStateException(\"\" + new IllegalStateException(\"a\") + List.of(z) + Optional.of(z));",
        "throw new IllegalStateException(Arrays.toString(new double[] {z}) + String.format(\"%s %.2f\", z, z));",
        "return Arrays.hashCode(new double[] {z}) + Objects.hash(z, \"a\") + List.of(z).hashCode();",
        "Map<String, double[]> all = new HashMap<>(); all.put(\"a\", new double[] {z}); return all.get(\"a\")[0];",
        "List<double[]> all = new ArrayList<>(); all.add(new double[] {z}); return all.get(0)[0];"})
    void answersWhereNoAddressIsTold(String body) {
        assertAnswered(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "throw new IllegalStateException(\"in \" + Network.class);",
        "Object type = Network.class; return type instanceof Class ? 1 : 0;"})
    void declinesAClassAsAnObject(String body) {
        assertDeclined(body);
    }

    @Test
    void answersWithAssertionsOff() {
        assertAnswered("assert z > 1; return z;");
    }

    @Test
    void knowsWhatAnInterfaceOfTheJdkExtends() {
        assertAnswered("""
                class Same implements java.util.function.UnaryOperator<Double> {
                    public Double apply(Double x) { return x; }
                }
                Object same = new Same();
                return same instanceof java.util.function.Function ? 1 : 0;
                """);
    }

    @Test
    void declinesAnInterfaceThatTheJdkLooksFor() {
        assertDeclined("""
                class Own implements Formattable {
                    public void formatTo(Formatter to, int flags, int width, int precision) { to.format("own"); }
                    public String toString() { return "text"; }
                }
                throw new IllegalStateException(String.format("%s", new Own()));
                """);
    }

    @Test
    void makesALambdaThatKeepsNothingOnce() {
        assertAnswered("""
                Runnable before = null;
                double same = 0;
                for (int i = 0; i < 3; i++) {
                    Runnable now = () -> {};
                    same += now == before ? 1 : 0;
                    before = now;
                }
                return same;
                """);
    }

    @Test
    void declinesAStubsExceptionByReference() {
        assertDeclined("java.util.function.Supplier<RuntimeException> made = UnsupportedOperationException::new; throw made.get();");
    }

    @Test
    void declinesToCompareConstantsOfTwoEnums() {
        assertDeclined("""
                enum A { X } enum B { Y, Z }
                Enum a = A.X;
                try { return a.compareTo(B.Z); } catch (ClassCastException e) { return 9; }
                """);
    }

    @Test
    void declinesToAskForTheTypeOfAnArrayOfObjects() {
        assertDeclined("""
                class Own implements Comparable<Own> { public int compareTo(Own other) { return 0; } }
                Object all = new Own[1];
                return all instanceof Comparable[] ? 1 : 0;
                """);
    }

    private static void assertDeclined(String body) {
        assertThatThrownBy(() -> evaluated(SIGMOID + body + " }", Call.sigmoid(1))).isInstanceOf(Declined.class);
    }

    private static void assertAnswered(String body) {
        assertThat(evaluated(SIGMOID + body + " }", Call.sigmoid(1))).isNotNull();
    }

    private static Outcome evaluated(String members, Call call) {
        return new Twins(StudentClasses.withMembers(members)).call(call);
    }
}
