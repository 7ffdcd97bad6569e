package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CostTest {

    private static final Cost COST = new Cost(100, OptionalDouble.of(150));

    @Test
    void isSharedOut() {
        assertThat(COST.per(10)).isEqualTo(new Cost(10, OptionalDouble.of(15)));
    }

    @Test
    void isAddedAndTakenAway() {
        Cost other = new Cost(1, OptionalDouble.of(2));

        assertThat(COST.plus(other)).isEqualTo(new Cost(101, OptionalDouble.of(152)));
        assertThat(COST.minus(other)).isEqualTo(new Cost(99, OptionalDouble.of(148)));
    }

    @Test
    void keepsWhatIsUnknownUnknown() {
        assertThat(COST.plus(new Cost(1, OptionalDouble.empty())).cpu()).isEmpty();
    }
}
