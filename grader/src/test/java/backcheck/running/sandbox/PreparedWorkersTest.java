package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.Level;
import backcheck.running.isolation.Levels;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparedWorkersTest {

    private static final Map<String, byte[]> CLASSES = StudentClasses.withMembers(
            """
            static int calls;
            static double sigmoid(double z) { return ++calls; }
            static double loss(double a3, double y) {
                return RandomGenerator.of("L64X128MixRandom").nextDouble() < 1 ? Runtime.version().feature() : 0;
            }
            static double cost(Parameters p, List<Example> data) {
                return ModuleLayer.boot().modules().size();
            }
            """);

    /** A heap of another size is another archive: one that is trained with these classes is not to be what the grader uses here. */
    private static final Limits LIMITS =
            new Limits(Limits.DEFAULT.perCall(), Limits.DEFAULT.perSubmission(), Limits.DEFAULT.heapMegabytes() - 1);

    @ParameterizedTest
    @EnumSource(Level.class)
    void runsASubmissionOnASmallRuntimeOfTheSameJava(Level level) {
        try (Launcher launcher = Levels.open(level);
                Workers workers = new Workers(launcher, LIMITS)) {
            workers.prepareForMany(CLASSES, 1);

            try (WorkerSubject subject = workers.open(CLASSES, Attempt.LAST)) {
                assertThat(subject.call(Call.loss(0, 0))).isEqualTo(new Outcome.Returned(Runtime.version().feature()));
                assertThat(subject.call(Call.cost(new double[9], new double[3]))).isEqualTo(new Outcome.Returned(2));
            }
        }
    }

    @Test
    void isThereForTheNextJudge() {
        try (Launcher launcher = Launcher.bare();
                Workers first = new Workers(launcher, LIMITS)) {
            first.prepareForMany(CLASSES, 1);
        }
        try (Launcher launcher = Launcher.bare();
                Workers second = new Workers(launcher, LIMITS);
                WorkerSubject subject = second.open(CLASSES, Attempt.LAST)) {
            assertThat(subject.call(Call.cost(new double[9], new double[3]))).isEqualTo(new Outcome.Returned(2));
        }
    }

    @Test
    void givesEachSubmissionAWorkerThatNobodyHadBefore() {
        try (Launcher launcher = Launcher.bare();
                Workers workers = new Workers(launcher, LIMITS)) {
            workers.prepareForMany(CLASSES, 2);
            List<Outcome> first = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                try (WorkerSubject subject = workers.open(CLASSES, Attempt.LAST)) {
                    first.add(subject.call(Call.sigmoid(0)));
                }
            }

            assertThat(first).hasSize(6).containsOnly(new Outcome.Returned(1));
        }
    }

    @Test
    void leavesNoWorkerThatWasReadyBehind() {
        try (Launcher launcher = Launcher.bare()) {
            List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
            Workers workers = new Workers(launcher, LIMITS);
            workers.prepareForMany(CLASSES, 3);

            workers.close();

            List<ProcessHandle> left = new ArrayList<>(ProcessHandle.current().descendants().toList());
            left.removeAll(before);
            assertThat(left).noneMatch(PreparedWorkersTest::goesOn);
        }
    }

    /** A process that was killed may need a moment to be gone. */
    private static boolean goesOn(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
            return false;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return process.isAlive();
        }
    }
}
