package backcheck.grading.judge;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Status;
import backcheck.intake.SourceFile;
import backcheck.intake.Submission;
import backcheck.running.compile.Compiler;
import backcheck.running.isolation.Launcher;
import backcheck.running.sandbox.Limits;
import backcheck.running.sandbox.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a submission gets, and what it has printed, is the same in a worker that it shares and in one of its own. */
class SharedGradesTest {

    private static final Path SOLUTION = Path.of("src/test/submissions/right/textbook-formulas/Network.java");
    private static final long SEED = 4711;

    private static final Launcher LAUNCHER = Launcher.bare();
    private static Judge own;
    private static Judge sharing;
    private static String solution;

    @BeforeAll
    static void open() throws IOException {
        own = new Judge(new Compiler(LAUNCHER), new Workers(LAUNCHER, Limits.DEFAULT), Rubric.standard());
        sharing = new Judge(new Compiler(LAUNCHER), new Workers(LAUNCHER, Limits.DEFAULT), Rubric.standard());
        sharing.shareWorkers();
        solution = Files.readString(SOLUTION);
    }

    @AfterAll
    static void close() {
        own.close();
        sharing.close();
        LAUNCHER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"interface Network {", "enum Network { ;", "record Network(double z) {", "abstract class Network {"})
    void areTheSameForEachKindOfNetwork(String head) {
        assertSame(solution.replace("class Network {", head));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // recursion within the JDK: with room in both stacks, in a worker's alone, and in none
                "List<Object> all = new java.util.ArrayList<>(); for (int i = 0; i < 1000; i++) { all = new java.util.ArrayList<>(List.of(all)); } all.toString();",
                "List<Object> all = new java.util.ArrayList<>(); for (int i = 0; i < 4000; i++) { all = new java.util.ArrayList<>(List.of(all)); } all.hashCode();",
                "List<Object> all = new java.util.ArrayList<>(); for (int i = 0; i < 30_000; i++) { all = new java.util.ArrayList<>(List.of(all)); } all.hashCode();",
                "record Pair(Object next, double v) {} Pair all = null; for (int i = 0; i < 1000; i++) { all = new Pair(all, z); } all.hashCode();",
                // order, texts and exceptions of the JVM's own
                "enum E { A, B, C, D } java.util.Map<E, Double> all = new java.util.HashMap<>(); for (E e : E.values()) { all.put(e, Math.pow(0.1, e.ordinal())); }"
                        + " System.out.println(all + \" \" + new Object() + \" \" + new double[0]); System.out.printf(\"%.3f%n\", z);",
                "Object text = \"x\"; double[] none = null; if (z > 0) { Integer number = (Integer) text; } else { none[0] = 1; }",
                // an error
                "class Bad { static final int ONE = List.of(1).get(2); } if (z > 3) { return Bad.ONE; }"
            })
    void areTheSameWhateverSigmoidDoes(String before) {
        assertSame(solution.replaceFirst("return 1.0 / ", before.replace("$", "\\$") + " return 1.0 / "));
    }

    /** The initializer of the enum fills the stack, and {@code EnumMap} swallows the error: the JVM goes on. */
    @Test
    void areTheSameAfterAnErrorThatTheJdkSwallows() {
        String attack = solution.replaceFirst(
                "return 1.0 / ",
                """
                    try { return new java.util.EnumMap<Kind, Double>(Kind.class).size(); } catch (NullPointerException e) { }
                    return 1.0 / """);
        String kind =
                """
                enum Kind {
                    A;
                    Kind() { deep(0.5); }
                    static double deep(double z) {
                        return Double.parseDouble(String.format(java.util.Locale.US, "%g %e", z, -z).substring(0, 3))
                                + new java.util.TreeMap<>(java.util.Map.of(z, deep(z + 1))).descendingMap().firstKey();
                    }
                }
                """;

        assertSame(attack + kind);

        assertSame(solution);
        assertSame(solution.replaceFirst(
                "return 1.0 / ", "String.format(java.util.Locale.US, \"%g %e\", z, -z); new java.util.TreeMap<>(java.util.Map.of(z, z)).descendingMap(); return 1.0 / "));
    }

    private static void assertSame(String source) {
        Submission submission = new Submission.Sources("anna", List.of(new SourceFile("Network.java", source)), List.of());

        Graded shared = sharing.grade(submission, SEED);

        assertThat(shared).isEqualTo(own.grade(submission, SEED));
        assertThat(shared.grade().status()).isEqualTo(Status.GRADED);
    }
}
