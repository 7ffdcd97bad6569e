package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final Curve CURVE = new Curve(List.of(
            new Curve.Mark(0, 0),
            new Curve.Mark(2, 0),
            new Curve.Mark(4, 20),
            new Curve.Mark(5, 50),
            new Curve.Mark(6, 50)));

    @Test
    void ratesBetweenTwoLooks() {
        assertThat(CURVE.rate(20, 50).orElseThrow()).isEqualTo(30);
    }

    @Test
    void takesGrowthBetweenLooksForEven() {
        assertThat(CURVE.rate(10, 35).orElseThrow()).isEqualTo(25 / 1.5, within(1e-12));
    }

    @Test
    void hasNoRateForWhatWasNotReached() {
        assertThat(CURVE.rate(10, 51)).isEmpty();
    }

    @Test
    void hasNoRateWithinNoTime() {
        assertThat(CURVE.rate(20, 20)).isEmpty();
        assertThat(new Curve(List.of()).rate(0, 1)).isEmpty();
    }
}
