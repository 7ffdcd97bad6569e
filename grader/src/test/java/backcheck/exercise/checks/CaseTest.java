package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

    private static final Case ONE = new Case(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, new Sample(10, 11, 1));

    @ParameterizedTest
    @EnumSource(names = {"X1", "X2", "Y", "W1", "W6", "B1", "B3"})
    void replacesOneValueAndNoOther(Quantity quantity) {
        Case changed = ONE.with(quantity, -1);

        assertThat(changed.get(quantity)).isEqualTo(-1);
        assertThat(changed.with(quantity, ONE.get(quantity)).inputs(true)).isEqualTo(ONE.inputs(true));
    }

    @Test
    void multipliesItsParametersAndLeavesItsExample() {
        Case scaled = ONE.scaled(2);

        assertThat(scaled.parameters()).containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18);
        assertThat(scaled.sample()).isEqualTo(ONE.sample());
    }

    @Test
    void isReadBackFromTheInputsOfACounterexample() {
        Case read = Case.of(ONE.inputs(true));

        assertThat(read.parameters()).containsExactly(ONE.parameters());
        assertThat(read.sample()).isEqualTo(ONE.sample());
    }

    @Test
    void hasTheLabelZeroWhereItsInputsHaveNone() {
        assertThat(ONE.inputs(false)).doesNotContainKey("y");
        assertThat(Case.of(ONE.inputs(false)).sample()).isEqualTo(new Sample(10, 11, 0));
    }
}
