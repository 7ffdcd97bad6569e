package backcheck.exercise.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Point POINT =
            Point.forward(new double[] {1, 2, 3, 4, 5, 6, -7, 8, 9}, new Sample(0.5, -0.25, 1));

    @ParameterizedTest
    @ValueSource(doubles = {-700, -30, -1, -1e-9, 1e-9, 1, 30})
    void sigmoidIsExactToRounding(double z) {
        double expected = HighPrecision.sigmoid(new BigDecimal(z)).doubleValue();

        assertThat(Formula.Sigmoid.of(z)).isCloseTo(expected, withinPercentage(1e-13));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1000, 1", "-1000, 0", "Infinity, 1", "-Infinity, 0", "NaN, NaN"})
    void sigmoidIsDefinedEverywhere(double z, Double expected) {
        assertThat(Formula.Sigmoid.of(z)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, 0.6931471805599453", "0.5, 0, 0.6931471805599453", "1, 1, 0", "0, 0, 0", "0, 1, Infinity"})
    void lossIsTheLogarithmOfTheAnswerToTheLabel(double a, double y, double expected) {
        assertThat(Formula.CrossEntropy.of(a, y)).isEqualTo(expected);
    }

    @Test
    void lossOfATinyAnswerUnderLabelZeroKeepsItsDigits() {
        assertThat(Formula.CrossEntropy.of(1e-20, 0)).isEqualTo(1e-20);
    }

    @Test
    void lossOfALabelBetweenIsTheMixture() {
        double mixture = 0.25 * Formula.CrossEntropy.of(0.125, 1) + 0.75 * Formula.CrossEntropy.of(0.125, 0);

        assertThat(Formula.CrossEntropy.of(0.125, 0.25)).isCloseTo(mixture, withinPercentage(1e-13));
    }

    @Test
    void scaleOfASumIsItsLargestTerm() {
        assertThat(Chain.formula(Quantity.Z1).scale(POINT)).isEqualTo(7);
    }

    @Test
    void scaleOfTheLossIsItsSize() {
        assertThat(Chain.formula(Quantity.J).scale(POINT)).isEqualTo(POINT.get(Quantity.J));
    }

    @Test
    void sumHasNoDerivativeByWhatIsNotInIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chain.formula(Quantity.Z1).derivative(Quantity.W3, POINT));
    }
}
