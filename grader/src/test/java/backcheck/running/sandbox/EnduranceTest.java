package backcheck.running.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnduranceTest {

    private static final Outcome ANSWER = new Outcome.Returned(1);
    private static final Outcome HANG = new Outcome.TimedOut();
    private static final Outcome DEATH = new Outcome.Crashed(3);

    /** Ten hangs for the whole submission. */
    private final Endurance endurance = new Endurance(new Limits(Duration.ofSeconds(1), Duration.ofSeconds(10), 64));

    @Test
    void asksAMethodThatHasNotBeenAsked() {
        assertThat(endurance.verdictOn(ApiMethod.SIGMOID)).isNull();
    }

    @Test
    void asksAMethodThatAnswersForEver() {
        record(ApiMethod.SIGMOID, ANSWER, 1000);

        assertThat(endurance.verdictOn(ApiMethod.SIGMOID)).isNull();
    }

    @Test
    void givesAMethodUpWhoseFirstCallHangs() {
        endurance.record(ApiMethod.SIGMOID, HANG);

        assertThat(endurance.verdictOn(ApiMethod.SIGMOID)).isEqualTo(HANG);
    }

    @Test
    void givesAMethodThatHasAnsweredASecondChance() {
        endurance.record(ApiMethod.TRAIN, ANSWER);
        endurance.record(ApiMethod.TRAIN, HANG);

        assertThat(endurance.verdictOn(ApiMethod.TRAIN)).isNull();
    }

    @Test
    void givesAMethodUpThatHangsTwice() {
        endurance.record(ApiMethod.TRAIN, ANSWER);
        record(ApiMethod.TRAIN, HANG, 2);

        assertThat(endurance.verdictOn(ApiMethod.TRAIN)).isEqualTo(HANG);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void asksAMethodAgainThatEndsTheJvm(int deaths) {
        record(ApiMethod.LOSS, DEATH, deaths);

        assertThat(endurance.verdictOn(ApiMethod.LOSS)).isNull();
    }

    @Test
    void givesAMethodUpAtItsFourthDeathWithTheLastOutcome() {
        record(ApiMethod.LOSS, DEATH, 3);
        endurance.record(ApiMethod.LOSS, new Outcome.OutOfMemory());

        assertThat(endurance.verdictOn(ApiMethod.LOSS)).isEqualTo(new Outcome.OutOfMemory());
    }

    @Test
    void judgesEachMethodByItself() {
        endurance.record(ApiMethod.SIGMOID, HANG);

        assertThat(endurance.verdictOn(ApiMethod.FORWARD)).isNull();
    }

    @Test
    void asksNothingMoreWhenTheTimeOfTheSubmissionIsUsedUp() {
        record(ApiMethod.SIGMOID, HANG, 11);

        assertThat(endurance.verdictOn(ApiMethod.FORWARD)).isEqualTo(HANG);
    }

    @Test
    void asksOnAsLongAsTheTimeIsJustEnough() {
        record(ApiMethod.SIGMOID, HANG, 10);

        assertThat(endurance.verdictOn(ApiMethod.FORWARD)).isNull();
    }

    @Test
    void anExceptionIsAnAnswer() {
        record(ApiMethod.COST, new Outcome.Threw("ArithmeticException", "", "", false), 10);

        assertThat(endurance.verdictOn(ApiMethod.COST)).isNull();
    }

    private void record(ApiMethod method, Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            endurance.record(method, outcome);
        }
    }
}
