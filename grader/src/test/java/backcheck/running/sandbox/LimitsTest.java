package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void hurriedHasHalfThePatienceAndTheSameMemory() {
        Limits limits = new Limits(Duration.ofMillis(300), Duration.ofSeconds(4), 64);

        assertThat(limits.hurried()).isEqualTo(new Limits(Duration.ofMillis(150), Duration.ofSeconds(2), 64));
    }

    @Test
    void nineMethodsThatAllHangEndWithinHalfAMinute() {
        Duration nineHangs = Limits.DEFAULT.perCall().multipliedBy(9);

        assertThat(nineHangs).isLessThan(Duration.ofSeconds(30));
        assertThat(Limits.DEFAULT.perSubmission().plus(Limits.DEFAULT.perCall())).isLessThan(Duration.ofSeconds(30));
    }
}
