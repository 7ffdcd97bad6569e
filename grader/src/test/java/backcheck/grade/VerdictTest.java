package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Message WHY = Message.of("relations.nothing");

    @Test
    void isPassedWithNoticesToo() {
        Verdict verdict = Verdict.passed(List.of(Message.of("notice.clamped", "sigmoid")));

        assertThat(verdict.isPassed()).isTrue();
        assertThat(verdict.notices()).hasSize(1);
    }

    @Test
    void isNotPassedOnceItFailed() {
        Verdict verdict = Verdict.failed(WHY);

        assertThat(verdict.isPassed()).isFalse();
        assertThat(verdict.message()).contains(WHY);
    }

    @Test
    void keepsItsReasonBesideAnExampleAndAName() {
        Counterexample example = new Counterexample(Map.of("z", 1.0), "a", 0.7, 0.3);
        Diagnosis diagnosis = Diagnosis.of("a1", Kind.WRONG_SIGN, PartId.SIGMOID, WHY);

        Verdict verdict = Verdict.failed(WHY).showing(example).naming(diagnosis);

        assertThat(verdict.result()).isEqualTo(Result.FAILED);
        assertThat(verdict.message()).contains(WHY);
        assertThat(verdict.counterexample()).contains(example);
        assertThat(verdict.diagnoses()).containsExactly(diagnosis);
    }
}
