package backcheck.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void hasThreeDigits() {
        assertThat(Numbers.of(0.954)).isEqualTo("0.95");
        assertThat(Numbers.of(9.996)).isEqualTo("10.0");
        assertThat(Numbers.of(47.26)).isEqualTo("47.3");
        assertThat(Numbers.of(99.96)).isEqualTo("100");
        assertThat(Numbers.of(3456.7)).isEqualTo("3457");
    }

    @Test
    void saysWhereThereIsNone() {
        assertThat(Numbers.of(OptionalDouble.empty())).isEqualTo("not measured");
    }
}
