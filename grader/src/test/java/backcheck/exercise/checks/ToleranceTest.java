package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {

    @Test
    void measuresAnErrorRelativeToWhatIsWanted() {
        assertThat(Tolerance.error(202, 200, 200)).isCloseTo(0.01, within(1e-15));
        assertThat(Tolerance.error(-202, -200, 200)).isCloseTo(0.01, within(1e-15));
    }

    @Test
    void measuresByAMillionthOfTheLargestPartWhereTheWantedValueVanishes() {
        assertThat(Tolerance.error(1e-9, 0, 1)).isCloseTo(1e-3, within(1e-15));
        assertThat(Tolerance.error(1e-9, 0, -1)).isCloseTo(1e-3, within(1e-15));
    }

    @Test
    void isWithoutErrorWhereBothAreZeroWhateverTheScale() {
        assertThat(Tolerance.error(0, 0, 0)).isZero();
        assertThat(Tolerance.error(-0.0, 0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void neverAcceptsWhatIsNotFinite(double value) {
        assertThat(Tolerance.error(value, 1, 1)).isInfinite();
        assertThat(Tolerance.error(1, value, 1)).isInfinite();
        assertThat(Tolerance.error(value, value, 1)).isInfinite();
        assertThat(Tolerance.same(value, value, 1)).isFalse();
    }

    @Test
    void comparesSmallAnswersAbsolutelyAndLargeOnesRelatively() {
        assertThat(Tolerance.same(1e-3, 2e-3, 1e-3)).isTrue();
        assertThat(Tolerance.same(1e-3, 3e-3, 1e-3)).isFalse();
        assertThat(Tolerance.same(1000, 1000.9, 1e-3)).isTrue();
        assertThat(Tolerance.same(1000, 1002, 1e-3)).isFalse();
    }
}
