package backcheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.isolation.Launcher;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvaluatorsTest {

    private static final Map<String, byte[]> PLAIN = StudentClasses.withMembers(
            """
            private static int calls = 0;
            static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }
            static double loss(double a3, double y) { return ++calls; }
            """);

    private static final Map<String, byte[]> WAITING_IN_THE_JDK = StudentClasses.withMembers(
            """
            static double sigmoid(double z) {
                return java.util.stream.LongStream.rangeClosed(1, Long.MAX_VALUE).sum();
            }
            """);

    private static final Map<String, byte[]> GREEDY = StudentClasses.withMembers(
            """
            static double sigmoid(double z) {
                List<String> all = new ArrayList<>();
                while (true) { all.add("x".repeat(1_000_000)); }
            }
            """);

    private static Launcher launcher;
    private static Evaluators evaluators;

    @BeforeAll
    static void prepare() {
        launcher = Launcher.bare();
        evaluators = new Evaluators(launcher);
    }

    @AfterAll
    static void close() {
        evaluators.close();
        launcher.close();
    }

    @Test
    void answerWithoutAWorker() {
        try (EvaluatedSubject subject = evaluators.open(PLAIN).orElseThrow()) {
            assertThat(subject.callAll(List.of(Call.sigmoid(0), Call.sigmoid(3))))
                    .containsExactly(new Outcome.Returned(0.5), new Outcome.Returned(1 / (1 + Math.exp(-3))));
        }
    }

    @Test
    void answerABatchOfManyFrames() {
        List<Call> calls = IntStream.range(0, 2_500).mapToObj(i -> Call.sigmoid(i / 100.0)).toList();

        try (EvaluatedSubject subject = evaluators.open(PLAIN).orElseThrow()) {
            assertThat(subject.callAll(calls)).hasSize(2_500).last().isEqualTo(new Outcome.Returned(1 / (1 + Math.exp(-24.99))));
        }
    }

    @Test
    void keepNothingFromOneSubmissionToTheNext() {
        for (int i = 0; i < 2; i++) {
            try (EvaluatedSubject subject = evaluators.open(PLAIN).orElseThrow()) {
                assertThat(subject.call(Call.loss(1, 1))).isEqualTo(new Outcome.Returned(1));
                assertThat(subject.call(Call.loss(1, 1))).isEqualTo(new Outcome.Returned(2));
            }
        }
    }

    @Test
    void keepWhatASubmissionPrints() {
        Map<String, byte[]> talkative = StudentClasses.withMembers(
                """
                static double sigmoid(double z) { System.out.printf("z = %.2f%n", z); System.err.println(z > 0); return z; }
                """);

        try (EvaluatedSubject subject = evaluators.open(talkative).orElseThrow()) {
            subject.callAll(List.of(Call.sigmoid(0), Call.sigmoid(0.125)));

            assertThat(subject.printed()).isEqualTo("z = 0.00%nfalse%nz = 0.13%ntrue%n".formatted());
        }
    }

    @Test
    void declineWhatTakesForEverAndServeTheNext() {
        assertDeclined(WAITING_IN_THE_JDK);

        answerWithoutAWorker();
    }

    @Test
    void declineWhatFillsTheMemoryAndServeTheNext() {
        assertDeclined(GREEDY);

        answerWithoutAWorker();
    }

    @Test
    void declineClassesWithoutTheGivenRecords() {
        assertThat(evaluators.open(Map.of("network.Network", PLAIN.get("network.Network")))).isEmpty();

        answerWithoutAWorker();
    }

    @Test
    void declineARecursionThroughStreamsThatFillsAWorkersStack() {
        assertDeclined(StudentClasses.withMembers(
                """
                static double down(int n) {
                    return n == 0 ? 0 : java.util.stream.IntStream.of(n - 1).mapToObj(i -> i).filter(i -> true)
                            .mapToDouble(i -> 1 + down(i)).sum();
                }
                static double sigmoid(double z) { return down(1_450); }
                """));
    }

    @Test
    void declineWhoTakesLongAgainAndAgain() {
        Map<String, byte[]> slow = StudentClasses.withMembers(
                """
                static double sigmoid(double z) { return java.util.stream.LongStream.rangeClosed(1, 200_000_000).sum(); }
                """);

        try (EvaluatedSubject subject = evaluators.open(slow).orElseThrow()) {
            assertThatThrownBy(() -> IntStream.range(0, 100).forEach(i -> subject.call(Call.sigmoid(i))))
                    .isInstanceOf(DeclinedException.class);
        }
    }

    @Test
    void serveTheNextWhereTheJudgeFailsWithinAQuestion() {
        try (EvaluatedSubject subject = evaluators.open(PLAIN).orElseThrow()) {
            assertThatThrownBy(() -> subject.callAll(Arrays.asList(Call.sigmoid(0), null))).isInstanceOf(NullPointerException.class);
        }

        answerWithoutAWorker();
    }

    @Test
    void declineWhatFillsAWorkersMemory() {
        assertDeclined(StudentClasses.withMembers(
                """
                static double sigmoid(double z) {
                    List<double[]> all = new ArrayList<>();
                    for (int i = 0; i < 5; i++) { all.add(new double[900_000]); }
                    return all.size();
                }
                """));
    }

    private static void assertDeclined(Map<String, byte[]> classes) {
        try (EvaluatedSubject subject = evaluators.open(classes).orElseThrow()) {
            assertThatThrownBy(() -> subject.call(Call.sigmoid(0))).isInstanceOf(DeclinedException.class);
        }
    }
}
