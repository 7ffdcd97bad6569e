package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.Level;
import backcheck.running.isolation.Levels;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedWorkersTest {

    private static final Map<String, byte[]> PLAIN = StudentClasses.withMembers(
            """
            private static int calls = 0;
            static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }
            static double loss(double a3, double y) { return ++calls; }
            static double cost(Parameters p, List<Example> data) { return ProcessHandle.current().pid(); }
            """);

    private static Launcher launcher;
    private static Workers workers;
    private static SharedWorkers shared;

    @BeforeAll
    static void prepare() {
        launcher = Launcher.bare();
        workers = new Workers(launcher, Limits.DEFAULT);
        shared = workers.shared();
    }

    @AfterAll
    static void close() {
        shared.close();
        workers.close();
        launcher.close();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void answerAtEachLevel(Level level) {
        try (Launcher some = Levels.open(level);
                Workers own = new Workers(some, Limits.DEFAULT);
                SharedWorkers sharing = own.shared();
                SharedSubject subject = sharing.open(PLAIN).orElseThrow()) {
            assertThat(subject.call(Call.sigmoid(0))).isEqualTo(new Outcome.Returned(0.5));
        }
    }

    @Test
    void answerABatchOfManyFrames() {
        List<Call> calls = IntStream.range(0, 2_500).mapToObj(i -> Call.sigmoid(i / 100.0)).toList();

        try (SharedSubject subject = shared.open(PLAIN).orElseThrow()) {
            assertThat(subject.callAll(calls)).hasSize(2_500).last().isEqualTo(new Outcome.Returned(1 / (1 + Math.exp(-24.99))));
        }
    }

    @Test
    void keepNothingFromOneSubmissionToTheNext() {
        for (int i = 0; i < 2; i++) {
            try (SharedSubject subject = shared.open(PLAIN).orElseThrow()) {
                assertThat(subject.call(Call.loss(1, 1))).isEqualTo(new Outcome.Returned(1));
                assertThat(subject.call(Call.loss(1, 1))).isEqualTo(new Outcome.Returned(2));
            }
        }
    }

    @Test
    void serveManySubmissionsWithOneProcessAndThenReplaceIt() {
        Set<Outcome> processes = new HashSet<>();
        try (SharedWorkers sharing = workers.shared()) {
            for (int i = 0; i < 200; i++) {
                processes.add(process(sharing));
            }
            assertThat(processes).hasSize(1);

            processes.add(process(sharing));
            assertThat(processes).hasSize(2);
        }
    }

    private static Outcome process(SharedWorkers sharing) {
        try (SharedSubject subject = sharing.open(PLAIN).orElseThrow()) {
            return subject.call(Call.cost(new double[9], new double[3]));
        }
    }

    @Test
    void keepWhatASubmissionPrintsApartFromWhatTheNextOnePrints() {
        Map<String, byte[]> talkative = StudentClasses.withMembers(
                """
                static double sigmoid(double z) { System.out.printf("z = %.2f%n", z); System.err.println(z > 0); return z; }
                static double loss(double a3, double y) { System.out.print("a"); System.out.close(); return 1; }
                """);

        try (SharedSubject subject = shared.open(talkative).orElseThrow()) {
            subject.callAll(List.of(Call.sigmoid(0), Call.sigmoid(0.125)));
            subject.call(Call.loss(1, 1));

            assertThat(subject.printed()).isEqualTo("z = 0.00%nfalse%nz = 0.13%ntrue%na".formatted());
        }
        try (SharedSubject subject = shared.open(talkative).orElseThrow()) {
            subject.call(Call.sigmoid(1));

            assertThat(subject.printed()).isEqualTo("z = 1.00%ntrue%n".formatted());
        }
    }

    @Test
    void tellWhatASubmissionThrows() {
        Map<String, byte[]> throwing = StudentClasses.withMembers(
                """
                static double sigmoid(double z) { throw new IllegalArgumentException("no"); }
                static double loss(double a3, double y) { throw new UnsupportedOperationException(); }
                static double cost(Parameters p, List<Example> data) { double[] none = null; return none[0]; }
                """);

        try (SharedSubject subject = shared.open(throwing).orElseThrow();
                WorkerSubject own = workers.open(throwing, Attempt.LAST)) {
            List<Call> calls = List.of(Call.sigmoid(0), Call.loss(1, 1), Call.cost(new double[9], new double[3]), Call.randomStart(1));

            assertThat(subject.callAll(calls)).isEqualTo(own.callAll(calls));
            assertThat(subject.call(Call.loss(1, 1))).isEqualTo(new Outcome.NotStarted(ApiMethod.LOSS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // errors
                "return sigmoid(z);",
                "throw new AssertionError();",
                "class Bad { static int one = 1 / (int) (0 * System.nanoTime()); } return Bad.one;",
                "Object none = new double[Integer.MAX_VALUE]; return 1;",
                "return \"x\".repeat(Integer.MAX_VALUE).length() + \"xy\".repeat(Integer.MAX_VALUE).length();",
                "List<String> all = new ArrayList<>(); while (true) { all.add(\"x\".repeat(1_000_000)); }",
                // a little less than a worker's memory
                "List<double[]> all = new ArrayList<>(); for (int i = 0; i < 5; i++) { all.add(new double[900_000]); } return all.size();",
                // what swallows the error
                "List<double[]> all = new ArrayList<>(); try { while (true) { all.add(new double[9_000]); } } catch (Throwable e) { return 1; }",
                // hanging, in the JDK and in a loop, and ending
                "return java.util.stream.LongStream.rangeClosed(1, Long.MAX_VALUE).sum();",
                "while (true) { }",
                "int i = 0; while (i < 10) { i = i * 2; } return i;",
                "Runtime.getRuntime().halt(0); return z;",
                // texts that differ from JVM to JVM
                "Runnable nothing = () -> { }; throw new IllegalStateException(\"\" + nothing);"
            })
    void declineWhatNeedsAJvmOfItsOwnAndServeTheNext(String body) {
        Map<String, byte[]> classes = StudentClasses.withMembers("static double sigmoid(double z) { " + body + " }");

        try (SharedSubject subject = shared.open(classes).orElseThrow()) {
            assertThatThrownBy(() -> subject.call(Call.sigmoid(1))).isInstanceOf(DeclinedException.class);
        }

        keepNothingFromOneSubmissionToTheNext();
    }

    @Test
    void declineClassesWithoutTheGivenRecords() {
        assertThat(shared.open(Map.of("network.Network", PLAIN.get("network.Network")))).isEmpty();

        keepNothingFromOneSubmissionToTheNext();
    }

    @Test
    void declineWhoTakesLongAgainAndAgain() {
        Map<String, byte[]> slow = StudentClasses.withMembers(
                """
                static double sigmoid(double z) { return java.util.stream.LongStream.rangeClosed(1, 200_000_000).sum(); }
                """);

        try (SharedSubject subject = shared.open(slow).orElseThrow()) {
            assertThatThrownBy(() -> IntStream.range(0, 100).forEach(i -> subject.call(Call.sigmoid(i))))
                    .isInstanceOf(DeclinedException.class);
        }
    }

    @Test
    void serveTheNextWhereTheJudgeFailsWithinAQuestion() {
        try (SharedSubject subject = shared.open(PLAIN).orElseThrow()) {
            assertThatThrownBy(() -> subject.callAll(Arrays.asList(Call.sigmoid(0), null))).isInstanceOf(NullPointerException.class);
        }

        keepNothingFromOneSubmissionToTheNext();
    }

    @Test
    void takeAForgedAnswerForNone() {
        Map<String, byte[]> early = StudentClasses.withMembers(
                """
                static double sigmoid(double z) throws java.io.IOException {
                    var out = new java.io.DataOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
                    out.write(22);
                    out.writeLong(0);
                    out.writeInt(1);
                    out.write(0);
                    out.write(1);
                    out.writeDouble(0.5);
                    return z;
                }
                """);

        try (SharedSubject subject = shared.open(early).orElseThrow()) {
            assertThatThrownBy(() -> subject.call(Call.sigmoid(1))).isInstanceOf(DeclinedException.class);
        }

        keepNothingFromOneSubmissionToTheNext();
    }
}
