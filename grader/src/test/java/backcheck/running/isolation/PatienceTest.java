package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A process and a clock that do what is asked of them; nobody waits. */
class PatienceTest {

    private static final Duration MOST = Duration.ofSeconds(2);

    /** One that never answers, until it is told to. */
    private static final class Scene implements Watched {
        private long now;
        private long processor;
        private Optional<Boolean> kept = Optional.of(false);
        /** What it gets of a processor, in hundredths. */
        private int share;
        /** Where the clock leaps, and how far. */
        private long leapAt = Long.MAX_VALUE;
        private Duration leap = Duration.ZERO;
        private long answersAt = Long.MAX_VALUE;
        private long until = Long.MAX_VALUE;

        @Override
        public Optional<Duration> processorTime() {
            return Optional.of(Duration.ofNanos(processor));
        }

        @Override
        public Optional<Boolean> isKeptFromRunning() {
            return kept;
        }

        private String poll(long milliseconds) {
            pass(Duration.ofMillis(milliseconds).toNanos());
            if (now >= leapAt) {
                leapAt = Long.MAX_VALUE;
                now += leap.toNanos();
            }
            if (now >= until) {
                kept = Optional.of(false);
                share = 100;
            }
            return now >= answersAt ? "answer" : null;
        }

        private void pass(long nanos) {
            now += nanos;
            processor += nanos * share / 100;
        }

        private Optional<String> waited() throws InterruptedException {
            return new Patience(this, MOST, () -> now).await(this::poll);
        }

        private Duration passed() {
            return Duration.ofNanos(now);
        }
    }

    private final Scene scene = new Scene();

    @Test
    void givesTheAnswerOfOneThatIsInTime() throws InterruptedException {
        scene.answersAt = Duration.ofMillis(1900).toNanos();

        assertThat(scene.waited()).contains("answer");
    }

    @Test
    void givesUpWhoRunsOn() throws InterruptedException {
        scene.kept = Optional.of(true);
        scene.share = 100;

        assertThat(scene.waited()).isEmpty();
        assertThat(scene.passed()).isEqualTo(MOST);
    }

    @Test
    void givesUpWhoSleeps() throws InterruptedException {
        assertThat(scene.waited()).isEmpty();
        assertThat(scene.passed()).isEqualTo(MOST);
    }

    @Test
    void countsNoTimeInWhichTheJudgeWasStopped() throws InterruptedException {
        scene.leapAt = Duration.ofSeconds(1).toNanos();
        scene.leap = Duration.ofHours(8);
        scene.answersAt = scene.leap.plusMillis(1500).toNanos();

        assertThat(scene.waited()).contains("answer");
    }

    @Test
    void countsNoTimeInWhichTheProcessWasStopped() throws InterruptedException {
        scene.kept = Optional.of(true);
        scene.until = Duration.ofSeconds(50).toNanos();
        scene.answersAt = Duration.ofSeconds(51).toNanos();

        assertThat(scene.waited()).contains("answer");
    }

    @Test
    void countsWhatAProcessGetsWhereOthersHaveTheProcessor() throws InterruptedException {
        scene.kept = Optional.of(true);
        scene.share = 10;

        assertThat(scene.waited()).isEmpty();
        assertThat(scene.passed()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
    }

    @Test
    void isTheMachinesFaultIfAProcessGetsNothingForLong() {
        scene.kept = Optional.of(true);

        assertThatIllegalStateException().isThrownBy(scene::waited).withMessageContaining("got no processor");
    }

    @Test
    void waitsAFewTimesAsLongWhereTheSystemDoesNotTell() throws InterruptedException {
        scene.kept = Optional.empty();

        assertThat(scene.waited()).isEmpty();
        assertThat(scene.passed()).isBetween(MOST.multipliedBy(2), MOST.multipliedBy(3));
    }
}
