package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallTest {

    private static final double[] P = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @Test
    void equalsOneThatAsksTheSame() {
        Call call = Call.backward(P, 10, 11, 1);
        Call same = Call.backward(P.clone(), 10, 11, 1);

        assertThat(call).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void differsByMethodAndByArguments() {
        assertThat(Call.symmetricStart(1)).isNotEqualTo(Call.randomStart(1));
        assertThat(Call.sigmoid(1)).isNotEqualTo(Call.sigmoid(2)).isNotEqualTo("sigmoid[1.0]");
    }

    @Test
    void tellsZerosOfBothSignsApart() {
        assertThat(Call.sigmoid(0.0)).isNotEqualTo(Call.sigmoid(-0.0));
    }

    @Test
    void equalsItselfAtNaN() {
        assertThat(Call.sigmoid(Double.NaN)).isEqualTo(Call.sigmoid(Double.NaN));
    }

    @Test
    void doesNotSeeItsArgumentsChangedAfterwards() {
        double[] arguments = {1};
        Call call = new Call(ApiMethod.SIGMOID, arguments);

        arguments[0] = 2;
        call.arguments()[0] = 3;

        assertThat(call).isEqualTo(Call.sigmoid(1));
    }

    @Test
    void laysOutTrainingAsParametersAlphaStepsAndData() {
        Call call = Call.train(P, new double[] {10, 11, 1, 12, 13, 0}, 0.5, 3);

        assertThat(call.method()).isEqualTo(ApiMethod.TRAIN);
        assertThat(call.parameters()).containsExactly(P);
        assertThat(call.argument(9)).isEqualTo(0.5);
        assertThat(call.argument(10)).isEqualTo(3);
        assertThat(call.data()).containsExactly(10, 11, 1, 12, 13, 0);
    }

    @Test
    void laysOutCostAsParametersAndData() {
        Call call = Call.cost(P, new double[] {10, 11, 1});

        assertThat(call.parameters()).containsExactly(P);
        assertThat(call.data()).containsExactly(10, 11, 1);
    }

    @Test
    void isWrittenAsMethodAndNumbers() {
        assertThat(Call.loss(0.5, 1)).hasToString("loss[0.5, 1.0]");
    }
}
