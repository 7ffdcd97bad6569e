package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        Call call = Call.of(0, arguments, 0, 1);

        arguments[0] = 2;
        call.arguments()[0] = 3;

        assertThat(call).isEqualTo(Call.sigmoid(1));
    }

    @Test
    void laysOutTrainingAsParametersAlphaStepsAndData() {
        Call call = Call.train(P, new double[] {10, 11, 1, 12, 13, 0}, 0.5, 3);

        assertThat(call.method()).isEqualTo(ApiMethod.TRAIN);
        assertThat(call.parameters()).containsExactly(P);
        assertThat(call.arguments()[9]).isEqualTo(0.5);
        assertThat(call.arguments()[10]).isEqualTo(3);
        assertThat(call.data()).containsExactly(10, 11, 1, 12, 13, 0);
    }

    @Test
    void walksByTheGradientAndWhereWantedByTheUpdate() {
        Call walk = Call.walk(P, new double[] {10, 11, 1}, 0.5, 3, 2, false);
        Call own = Call.walk(P, new double[] {10, 11, 1}, 0.5, 3, 2, true);

        assertThat(walk.isWalk()).isTrue();
        assertThat(walk.method()).isEqualTo(ApiMethod.BACKWARD);
        assertThat(walk.methods()).containsExactly(ApiMethod.BACKWARD);
        assertThat(own.methods()).containsExactly(ApiMethod.BACKWARD, ApiMethod.UPDATE);
        assertThat(walk.data()).containsExactly(10, 11, 1);
        assertThat(walk).isNotEqualTo(own);
    }

    @Test
    void isMadeOfItsKindAndItsPlaceAmongManyNumbers() {
        Call call = Call.walk(P, new double[] {10, 11, 1}, 0.5, 3, 2, false);
        double[] numbers = new double[call.size() + 2];
        call.copyTo(numbers, 1);

        assertThat(Call.of(call.kind(), numbers, 1, 1 + call.size())).isEqualTo(call);
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of(call.kind() + 1, numbers, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of(-1, numbers, 0, 1));
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
