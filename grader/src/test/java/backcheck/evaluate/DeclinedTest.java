package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is for a JVM of its own. */
class DeclinedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { z++; }",
                "for (;;) { }",
                "return sigmoid(z + 1);",
                "return new double[2_000_000].length;",
                "double[][] all = new double[1000][]; for (int i = 0; i < 1000; i++) all[i] = new double[900_000]; return 1;",
                "double[] none = null; return none[0];",
                "return new double[] {z}[1];",
                "return new double[-1].length;",
                "return 1 / (int) (z - z);",
                "Object text = \"x\"; return (Integer) text;",
                "Object[] numbers = new Integer[1]; numbers[0] = \"x\"; return 1;",
                "throw null;",
                "Integer none = null; return none;",
                "return System.nanoTime();",
                "return System.identityHashCode(\"x\");",
                "return new Object().hashCode();",
                "return new Network().hashCode();",
                "return (\"\" + new Network()).length();",
                "return Math.random();",
                "return new Random().nextDouble();",
                "return RandomGenerator.getDefault().nextDouble();",
                "return List.of(z, z).parallelStream().mapToDouble(x -> x).sum();",
                "double[] all = {z}; Arrays.parallelSort(all); return all[0];",
                "Locale.setDefault(Locale.GERMANY); return z;",
                "System.setProperty(\"a\", \"b\"); return z;",
                "System.exit(1); return z;",
                "new Thread(() -> { }).start(); return z;",
                "return Thread.currentThread().getName().length();",
                "return Runtime.getRuntime().availableProcessors();",
                "return Integer.getInteger(\"a\", 1);",
                "return \"x\".intern().length();",
                "return \"x\".getClass().getName().length();",
                "synchronized (\"x\") { return z; }",
                "return new Formatter(System.out).format(\"x\").toString().length();",
                "return new Scanner(System.in).nextDouble();"
            })
    void isNotAnswered(String body) {
        var subject = Twins.evaluated(StudentClasses.withMembers("static double sigmoid(double z) { " + body + " }"));

        assertThatThrownBy(() -> subject.call(Call.sigmoid(1))).isInstanceOf(Declined.class);
    }

    @Test
    void isAClassThatCannotBeInitialised() {
        var subject = Twins.evaluated(StudentClasses.withMembers(
                """
                static double first = Double.parseDouble("no number");
                static double sigmoid(double z) { return first; }
                """));

        assertThatThrownBy(() -> subject.call(Call.sigmoid(1))).isInstanceOf(Declined.class);
    }

    @Test
    void isNotWhatIsNeverReached() {
        var subject = Twins.evaluated(StudentClasses.withMembers(
                """
                static double sigmoid(double z) { if (z > 5) { System.exit(1); } return z; }
                static double loss(double a3, double y) { return System.nanoTime(); }
                """));

        assertThat(subject.call(Call.sigmoid(1))).isEqualTo(new Outcome.Returned(1));
    }
}
