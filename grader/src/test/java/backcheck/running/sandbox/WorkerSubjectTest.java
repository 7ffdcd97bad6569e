package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Jvm;
import backcheck.running.isolation.JvmProgram;
import backcheck.running.isolation.Launcher;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes, each with a submission that answers all but some calls. */
class WorkerSubjectTest {

    private static final double[] P = new double[9];

    /** What a method does depends on its argument, so that a batch holds the guilty beside the innocent. */
    private static final String MEMBERS =
            """
            static double sigmoid(double z) throws Exception {
                if (z == 1) { while (true) { Thread.onSpinWait(); } }
                if (z == 2) { System.exit(7); }
                if (z == 3) { Runtime.getRuntime().halt(9); }
                if (z == 4) { List<long[]> all = new ArrayList<>(); while (true) { all.add(new long[1 << 20]); } }
                if (z == 5) { return 1 + sigmoid(z); }
                if (z == 6) { System.out.println("0.5"); System.out.write(new byte[1 << 16]); System.err.println("x"); }
                if (z == 7) { return System.in.read(); }
                if (z == 8) {
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) {} }));
                    System.exit(0);
                }
                return z;
            }
            static double cost(Parameters p, List<Example> data) { while (true) { Thread.onSpinWait(); } }
            static double loss(double a3, double y) { Runtime.getRuntime().halt(5); return 0; }
            static int calls;
            static Parameters symmetricStart(RandomGenerator r) {
                return new Parameters(++calls, 0, 0, 0, 0, 0, 0, 0, 0);
            }
            """;

    private static final Limits LIMITS = new Limits(Duration.ofMillis(400), Duration.ofSeconds(10), 32);
    private static final Map<String, byte[]> CLASSES = StudentClasses.withMembers(MEMBERS);

    private static final Launcher LAUNCHER = Launcher.bare();
    private static Workers workers;

    private final WorkerSubject subject = workers.open(CLASSES, Attempt.LAST);

    @BeforeAll
    static void prepare() {
        workers = new Workers(LAUNCHER, LIMITS);
    }

    @AfterEach
    void closeSubject() {
        subject.close();
    }

    @AfterAll
    static void closeWorkers() {
        LAUNCHER.close();
    }

    @Test
    void namesTheCallThatHangsAndAnswersItsNeighbours() {
        List<Outcome> outcomes = subject.callAll(List.of(Call.sigmoid(10), Call.sigmoid(1), Call.sigmoid(11)));

        assertThat(outcomes)
                .containsExactly(new Outcome.Returned(10), new Outcome.TimedOut(), new Outcome.Returned(11));
    }

    @ParameterizedTest
    @CsvSource({"2, 7", "3, 9"})
    void namesTheCallThatEndsTheJvmAndAnswersItsNeighbours(double culprit, int exitCode) {
        List<Outcome> outcomes =
                subject.callAll(List.of(Call.sigmoid(10), Call.sigmoid(culprit), Call.sigmoid(11), Call.sigmoid(12)));

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Returned(10),
                        new Outcome.Crashed(exitCode),
                        new Outcome.Returned(11),
                        new Outcome.Returned(12));
    }

    @Test
    void namesTheCallThatFillsTheMemory() {
        List<Outcome> outcomes = subject.callAll(List.of(Call.sigmoid(10), Call.sigmoid(4), Call.sigmoid(11)));

        assertThat(outcomes)
                .containsExactly(new Outcome.Returned(10), new Outcome.OutOfMemory(), new Outcome.Returned(11));
    }

    @Test
    void livesOnAfterARecursionThatDoesNotEnd() {
        List<Outcome> outcomes = subject.callAll(
                List.of(Call.symmetricStart(1), Call.sigmoid(5), Call.symmetricStart(1)));

        assertThat(outcomes.get(1)).isInstanceOf(Outcome.StackOverflow.class);
        assertThat(outcomes.get(2)).isEqualTo(new Outcome.Returned(2, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void isNotDisturbedByWhatASubmissionPrints() {
        List<Outcome> outcomes = subject.callAll(List.of(Call.sigmoid(6), Call.sigmoid(11)));

        assertThat(outcomes).containsExactly(new Outcome.Returned(6), new Outcome.Returned(11));
    }

    @Test
    void keepsTheBeginningOfWhatASubmissionPrints() {
        subject.callAll(List.of(Call.sigmoid(6), Call.sigmoid(6)));

        assertThat(subject.printed()).startsWith("0.5\n").hasSize(4_000);
    }

    @Test
    void givesASubmissionNothingToRead() {
        assertThat(subject.call(Call.sigmoid(7))).isEqualTo(new Outcome.Returned(-1));
    }

    @Test
    void endsAShutdownThatDoesNotEnd() {
        List<Outcome> outcomes = subject.callAll(List.of(Call.sigmoid(10), Call.sigmoid(8), Call.sigmoid(11)));

        assertThat(outcomes)
                .containsExactly(new Outcome.Returned(10), new Outcome.TimedOut(), new Outcome.Returned(11));
    }

    @Test
    void answersManyCallsInTheirOrder() {
        List<Call> calls = IntStream.range(100, 6100)
                .mapToObj(Call::sigmoid)
                .toList();

        List<Outcome> outcomes = subject.callAll(calls);

        assertThat(outcomes)
                .isEqualTo(IntStream.range(100, 6100)
                        .mapToObj(z -> new Outcome.Returned(z))
                        .toList());
    }

    @Test
    void keepsOneJvmAsLongAsItLives() {
        subject.call(Call.symmetricStart(1));

        assertThat(subject.call(Call.symmetricStart(1)))
                .isEqualTo(new Outcome.Returned(2, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void asksAMethodNoMoreWhoseFirstCallHangs() {
        List<Call> calls = new ArrayList<>(Collections.nCopies(50, Call.cost(P, new double[3])));
        calls.add(Call.sigmoid(10));

        List<Outcome> outcomes = subject.callAll(calls);

        assertThat(outcomes.subList(0, 50)).containsOnly(new Outcome.TimedOut());
        assertThat(outcomes.get(50)).isEqualTo(new Outcome.Returned(10));
    }

    @Test
    void startsNoFurtherJvmForAMethodThatKeepsEndingIt() {
        List<Jvm> started = new ArrayList<>();
        try (WorkerSubject counted = new WorkerSubject(CLASSES, () -> kept(started), LIMITS, Attempt.LAST)) {
            List<Outcome> outcomes = counted.callAll(Collections.nCopies(50, Call.loss(0.5, 1)));

            assertThat(outcomes).hasSize(50).containsOnly(new Outcome.Crashed(5));
            // the batch that died, then four deaths one by one
            assertThat(started).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void isTheMachinesFaultIfNoProcessCanBeStarted() {
        WorkerSubject broken = new WorkerSubject(
                CLASSES,
                () -> {
                    throw new IOException("no more processes");
                },
                LIMITS,
                Attempt.LAST);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> broken.call(Call.sigmoid(0)));
    }

    @Test
    void isTheMachinesFaultIfTheProcessIsNoWorker() {
        WorkerSubject broken = new WorkerSubject(
                CLASSES, () -> jvm("backcheck.NoSuchClass"), LIMITS, Attempt.LAST);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> broken.call(Call.sigmoid(0)));
    }

    @Test
    void startsANewJvmForOneThatHasDiedBetweenTwoCalls() throws InterruptedException {
        List<Jvm> started = new ArrayList<>();
        try (WorkerSubject counted = new WorkerSubject(CLASSES, () -> kept(started), LIMITS, Attempt.LAST)) {
            counted.call(Call.sigmoid(10));
            started.get(0).close();
            started.get(0).exitCode();

            List<Outcome> outcomes = counted.callAll(List.of(Call.sigmoid(11), Call.sigmoid(12)));

            assertThat(outcomes).containsExactly(new Outcome.Returned(11), new Outcome.Returned(12));
        }
    }

    @Test
    void isInterruptedWhereItWaits() {
        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(() -> subject.call(Call.sigmoid(10)));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void canBeClosedBeforeAndTwice() {
        subject.close();
        subject.call(Call.sigmoid(10));
        subject.close();
        subject.close();

        assertThat(subject.call(Call.sigmoid(10))).isEqualTo(new Outcome.Returned(10));
    }

    private static Jvm jvm(String mainClass) throws IOException {
        return LAUNCHER.start(JvmProgram.of(mainClass, Jvm.ownClasses(), List.of()), LIMITS.jvm());
    }

    private static Jvm kept(List<Jvm> started) throws IOException {
        Jvm jvm = jvm("backcheck.running.worker.WorkerMain");
        started.add(jvm);
        return jvm;
    }

    @Test
    void answersAfterACallThatInterruptsItsThread() {
        Map<String, byte[]> classes = StudentClasses.withMembers(
                "static double sigmoid(double z) { Thread.currentThread().interrupt(); return z; }");
        try (WorkerSubject subject = workers.open(classes, Attempt.LAST)) {
            subject.call(Call.sigmoid(1));

            Outcome outcome = subject.call(Call.sigmoid(2));

            assertThat(outcome).isEqualTo(new Outcome.Returned(2));
        }
    }

}
