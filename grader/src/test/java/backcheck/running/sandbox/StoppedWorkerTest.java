package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.DoubtException;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.Level;
import backcheck.running.isolation.Levels;
import backcheck.running.isolation.Signals;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is held against a submission, and what against whoever stops its worker. */
@EnabledOnOs(OS.LINUX)
class StoppedWorkerTest {

    private static final Limits LIMITS = new Limits(Duration.ofMillis(500), Duration.ofSeconds(10), 32);

    private static final Map<String, byte[]> CLASSES = StudentClasses.withMembers(
            """
            static double sigmoid(double z) throws Exception {
                while (z == 1) { Thread.sleep(5); }
                while (z == 2) { Thread.onSpinWait(); }
                if (z == 3) { Object lock = new Object(); synchronized (lock) { lock.wait(); } }
                return z;
            }
            """);

    static Stream<Level> levels() {
        return Levels.here().stream();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void answersOnceItIsLetGoOn(Level level) throws IOException, InterruptedException {
        try (Launcher launcher = Levels.open(level);
                Workers workers = new Workers(launcher, LIMITS);
                WorkerSubject subject = workers.open(CLASSES, Attempt.FIRST)) {
            subject.call(Call.sigmoid(10));
            List<ProcessHandle> stopped = Signals.running("WorkerMain");
            Signals.stopFor(4, stopped);

            Outcome outcome = subject.call(Call.sigmoid(11));

            assertThat(stopped).isNotEmpty();
            assertThat(outcome).isEqualTo(new Outcome.Returned(11));
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void isHungWhereASubmissionSleepsLoopsOrWaits(Level level) throws IOException {
        try (Launcher launcher = Levels.open(level);
                Workers workers = new Workers(launcher, LIMITS)) {
            for (int way = 1; way <= 3; way++) {
                try (WorkerSubject subject = workers.open(CLASSES, Attempt.LAST)) {
                    assertThat(subject.call(Call.sigmoid(way))).isEqualTo(new Outcome.TimedOut());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void isDoubtedTheFirstTime(Level level) throws IOException {
        try (Launcher launcher = Levels.open(level);
                Workers workers = new Workers(launcher, LIMITS);
                WorkerSubject subject = workers.open(CLASSES, Attempt.FIRST)) {
            assertThatExceptionOfType(DoubtException.class).isThrownBy(() -> subject.call(Call.sigmoid(2)));
        }
    }
}
