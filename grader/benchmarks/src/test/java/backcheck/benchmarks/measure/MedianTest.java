package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void isTheOneInTheMiddleWhateverTheOrder() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
    }

    @Test
    void isTheMeanOfTheTwoInTheMiddle() {
        assertThat(Median.of(List.of(4.0, 100.0, 1.0, 2.0))).isEqualTo(3);
    }

    @Test
    void isRefusedWithoutNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.of()));
    }
}
