package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void sameNumbersAreTheSameAnswer() {
        Outcome answer = new Outcome.Returned(1, Double.NaN);
        Outcome same = new Outcome.Returned(1, Double.NaN);

        assertThat(answer).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void otherNumbersAreAnotherAnswer() {
        assertThat(new Outcome.Returned(1))
                .isNotEqualTo(new Outcome.Returned(1, 1))
                .isNotEqualTo(new Outcome.TimedOut());
    }

    @Test
    void changedArgumentsMakeAnotherAnswer() {
        assertThat(new Outcome.Returned(new double[] {1}, true)).isNotEqualTo(new Outcome.Returned(1));
    }

    @Test
    void anAnswerIsWrittenWithItsNumbers() {
        assertThat(new Outcome.Returned(1, 2)).hasToString("Returned[1.0, 2.0]");
        assertThat(new Outcome.Returned(new double[] {1}, true)).hasToString("Returned[1.0] and changed its arguments");
    }
}
