package backcheck.exercise.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTest {

    private static final Term WEIGHTED = Term.of(Quantity.W2, Quantity.X2);
    private static final Term BIAS = Term.bias(Quantity.B1);
    private static final Point POINT = Point.forward(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, new Sample(10, 11, 1));

    @Test
    void isSpelledAsItIsWritten() {
        assertThat(WEIGHTED.spelled()).isEqualTo("w2*x2");
        assertThat(BIAS.spelled()).isEqualTo("b1");
    }

    @Test
    void isTheWeightTimesItsInput() {
        assertThat(WEIGHTED.at(POINT)).isEqualTo(22);
        assertThat(BIAS.at(POINT)).isEqualTo(7);
    }

    @Test
    void knowsWhatStandsBesideAnOperand() {
        assertThat(WEIGHTED.partnerOf(Quantity.W2)).contains(Quantity.X2);
        assertThat(WEIGHTED.partnerOf(Quantity.X2)).contains(Quantity.W2);
        assertThat(BIAS.partnerOf(Quantity.B1)).isEmpty();
    }

    @Test
    void containsItsWeightAndItsInputOnly() {
        assertThat(WEIGHTED.contains(Quantity.W2)).isTrue();
        assertThat(WEIGHTED.contains(Quantity.X2)).isTrue();
        assertThat(WEIGHTED.contains(Quantity.X1)).isFalse();
        assertThat(BIAS.contains(Quantity.X2)).isFalse();
    }
}
