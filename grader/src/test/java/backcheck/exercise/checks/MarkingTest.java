package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final Counterexample EXAMPLE = new Counterexample(Map.of("z", 1.0), "sigmoid", 1, 2);

    @Test
    void leavesWrongValuesToTheDiagnosis() {
        Verdict verdict =
                Marking.wrong(PartId.FORWARD, List.of(reading("z1", Accuracy.WRONG), reading("z2", Accuracy.WRONG)));

        assertThat(verdict.result()).isEqualTo(Result.FAILED);
        assertThat(Judged.message(verdict)).isEqualTo("values.wrong");
        assertThat(verdict.wrong()).containsExactly("z1", "z2");
        assertThat(verdict.diagnoses()).isEmpty();
        assertThat(verdict.counterexample()).contains(EXAMPLE);
    }

    @Test
    void namesFloatArithmeticOnlyIfAllWrongValuesAreOfIt() {
        Verdict all = Marking.wrong(PartId.FORWARD, List.of(reading("z1", Accuracy.FLOAT)));
        Verdict some =
                Marking.wrong(PartId.FORWARD, List.of(reading("z1", Accuracy.FLOAT), reading("z2", Accuracy.WRONG)));

        assertThat(all.diagnoses()).extracting(Diagnosis::kind).containsExactly(Kind.INTEGER_DIVISION);
        assertThat(some.diagnoses()).isEmpty();
        assertThat(some.wrong()).containsExactly("z2");
    }

    @Test
    void namesValuesThatAreNotFiniteWhateverElseIsWrong() {
        Verdict verdict = Marking.wrong(
                PartId.FORWARD, List.of(reading("z1", Accuracy.WRONG), reading("z2", Accuracy.NOT_FINITE)));

        assertThat(verdict.diagnoses()).extracting(Diagnosis::kind).containsExactly(Kind.NOT_FINITE);
        assertThat(verdict.wrong()).isEmpty();
    }

    @Test
    void mentionsTheQuantitiesThatAnEpsilonMoves() {
        List<Message> notices = Marking.notices(List.of(
                reading("z1", Accuracy.RIGHT), reading("z2", Accuracy.EPSILON), reading("z3", Accuracy.EPSILON)));

        assertThat(notices).containsExactly(Message.of("notice.epsilon", "z2, z3"));
    }

    @Test
    void rewardsARefusalOnlyBesideRightValues() {
        Recorder recorder = new Recorder(call -> new Outcome.Threw("IllegalArgumentException", "", "", true));

        assertThat(refusal(recorder, Verdict.passed()).isPassed()).isTrue();
        Verdict beside = refusal(recorder, Verdict.failed(Message.of("values.wrong")));
        assertThat(beside.result()).isEqualTo(Result.NOT_RUN);
        assertThat(Judged.message(beside)).isEqualTo("check.counts-beside");
    }

    @Test
    void blocksARefusalAsItsValuesAreBlocked() {
        Verdict blocked = Verdict.of(Result.BLOCKED, Message.of("outcome.blocked", "cost", "loss"));

        assertThat(refusal(new Recorder(call -> new Outcome.Returned(1)), blocked))
                .isEqualTo(blocked);
    }

    @Test
    void wantsAnIllegalArgumentExceptionAndSaysWhatCameInstead() {
        assertThat(instead(new Outcome.Returned(1))).isEqualTo("arguments.instead.returned");
        assertThat(instead(new Outcome.Threw("NullPointerException", "", "", false)))
                .isEqualTo("arguments.instead.threw");
        assertThat(instead(new Outcome.Crashed(0))).isEqualTo("arguments.instead.exit");
        assertThat(instead(new Outcome.TimedOut())).isEqualTo("arguments.instead.endless");
    }

    @Test
    void namesTheEndOfTheProgramInPlaceOfARefusal() {
        assertThat(refusal(new Recorder(call -> new Outcome.Crashed(0)), Verdict.passed())
                        .diagnoses())
                .extracting(Diagnosis::kind)
                .containsExactly(Kind.CRASH);
        assertThat(refusal(new Recorder(call -> new Outcome.Returned(1)), Verdict.passed())
                        .diagnoses())
                .isEmpty();
    }

    private static String instead(Outcome outcome) {
        Verdict verdict = refusal(new Recorder(call -> outcome), Verdict.passed());
        assertThat(Judged.message(verdict)).isEqualTo("arguments.accepted");
        return ((Message) verdict.message().orElseThrow().arguments().get(2)).key();
    }

    private static Verdict refusal(Recorder recorder, Verdict values) {
        return Marking.refusals(
                recorder,
                ApiMethod.LOSS,
                values,
                List.of(new Marking.Refusal(Call.loss(0.5, 2), Message.of("arguments.label", 2.0))));
    }

    private static Reading reading(String name, Accuracy accuracy) {
        return new Reading(
                name,
                accuracy,
                accuracy.isRight() ? 0 : 3,
                50,
                accuracy.isRight() ? Optional.empty() : Optional.of(EXAMPLE));
    }
}
