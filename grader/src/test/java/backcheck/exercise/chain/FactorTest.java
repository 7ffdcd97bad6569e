package backcheck.exercise.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorTest {

    /** Every number another one: w1…w6, b1…b3 and both inputs. */
    private static final Point POINT =
            Point.forward(new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}, new Sample(1.5, -2.5, 1));

    @ParameterizedTest
    @CsvSource({
        "J, A3, dJ/da3",
        "A3, Z3, da3/dz3",
        "Z3, A1, w5",
        "Z3, A2, w6",
        "Z3, W5, a1",
        "Z3, W6, a2",
        "A1, Z1, da1/dz1",
        "Z1, W1, x1",
        "Z1, W2, x2",
        "Z2, W4, x2",
        "Z1, B1, 1"
    })
    void isSpelledShort(Quantity of, Quantity by, String spelled) {
        assertThat(new Factor(of, by).spelled()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource({"Z3, A1, 0.5", "Z3, A2, 0.6", "Z1, W1, 1.5", "Z1, W2, -2.5", "Z2, W4, -2.5", "Z2, B2, 1"})
    void ofASumIsWhatStandsBesideTheOperand(Quantity of, Quantity by, double expected) {
        assertThat(new Factor(of, by).at(POINT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"A1, Z1", "A2, Z2", "A3, Z3"})
    void ofAnActivationIsItsSlope(Quantity activation, Quantity sum) {
        double a = POINT.get(activation);

        assertThat(new Factor(activation, sum).at(POINT)).isEqualTo(a * (1 - a));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.25, -4", "0, 0.75, 4", "0, 0.5, 2"})
    void ofTheLossDependsOnTheLabel(double label, double answer, double expected) {
        Point point = POINT.with(Quantity.Y, label).with(Quantity.A3, answer);

        assertThat(new Factor(Quantity.J, Quantity.A3).at(point)).isEqualTo(expected);
    }
}
