package backcheck.exercise.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PointTest {

    /** Sums of three terms below 4 and their logarithms: a few units of rounding. */
    private static final Offset<Double> ROUNDING = within(1e-14);

    private static final double[] PARAMETERS = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @ParameterizedTest
    @MethodSource("backcheck.exercise.chain.RandomCase#several")
    void forwardPassAgreesWithTheExactOne(RandomCase at) {
        double[] expected =
                HighPrecision.rounded(HighPrecision.forward(HighPrecision.exact(at.parameters()), at.sample()));

        double[] activations = Point.forward(at.parameters(), at.sample()).activations();

        assertThat(activations).containsExactly(expected, ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("backcheck.exercise.chain.RandomCase#several")
    void lossAgreesWithTheExactOne(RandomCase at) {
        BigDecimal expected = HighPrecision.loss(HighPrecision.exact(at.parameters()), at.sample());

        double loss = Point.forward(at.parameters(), at.sample()).get(Quantity.J);

        assertThat(loss).isCloseTo(expected.doubleValue(), within(1e-13));
    }

    @Test
    void keepsWhatIsGivenUnderItsName() {
        Point point = Point.forward(PARAMETERS, new Sample(10, 11, 1));

        double[] given = Quantity.PARAMETERS.stream().mapToDouble(point::get).toArray();

        assertThat(given).containsExactly(PARAMETERS);
        assertThat(point.get(Quantity.X1)).isEqualTo(10);
        assertThat(point.get(Quantity.X2)).isEqualTo(11);
        assertThat(point.get(Quantity.Y)).isEqualTo(1);
    }

    @Test
    void replacesOneValueAndComputesNothingAnew() {
        Point point = Point.forward(PARAMETERS, new Sample(0.5, 0.25, 0));

        Point other = point.with(Quantity.W1, -1);

        assertThat(other.get(Quantity.W1)).isEqualTo(-1);
        assertThat(other.activations()).containsExactly(point.activations());
        assertThat(point.get(Quantity.W1)).isEqualTo(1);
    }

    @Test
    void takesSomebodyElsesForwardPass() {
        Point point = Point.forward(PARAMETERS, new Sample(0.5, 0.25, 0));

        Point other = point.withActivations(new double[] {1, 2, 3, 4, 5, 6});

        assertThat(other.activations()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(other.get(Quantity.J)).isEqualTo(point.get(Quantity.J));
        assertThat(point.get(Quantity.A3)).isNotEqualTo(6);
    }
}
