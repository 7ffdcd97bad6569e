package backcheck.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void isReachedFromAboveOrFromBelow() {
        assertThat(Goal.atLeast(80, 50).verdict(80)).isEqualTo("reached");
        assertThat(Goal.atLeast(80, 50).verdict(79)).isEqualTo("acceptable");
        assertThat(Goal.atLeast(80, 50).verdict(49)).isEqualTo("missed");
        assertThat(Goal.atMost(2, 3).verdict(2)).isEqualTo("reached");
        assertThat(Goal.atMost(2, 3).verdict(2.5)).isEqualTo("acceptable");
        assertThat(Goal.atMost(2, 3).verdict(3.1)).isEqualTo("missed");
    }

    @Test
    void namesASecondBoundOnlyWhereThereIsOne() {
        assertThat(Goal.atLeast(80, 50).spelled()).isEqualTo("≥ 80.0 (≥ 50.0)");
        assertThat(Goal.atMost(1, 1).spelled()).isEqualTo("≤ 1.00");
    }
}
