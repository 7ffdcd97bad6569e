package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PurityTest {

    private static final List<Call> CALLS =
            IntStream.range(0, 8).mapToObj(Call::sigmoid).toList();

    @Test
    void isFoundInAMethodThatAnswersTheSameTwice() {
        assertThat(fault(call -> new Outcome.Returned(call.arguments()[0]))).isEmpty();
    }

    @Test
    void isFoundInAMethodThatAnswersNaNTwice() {
        assertThat(fault(call -> new Outcome.Returned(Double.NaN))).isEmpty();
    }

    @Test
    void forgivesAnotherOrderOfASum() {
        AtomicInteger calls = new AtomicInteger();

        assertThat(fault(call -> new Outcome.Returned(1 + 1e-12 * calls.incrementAndGet())))
                .isEmpty();
    }

    @Test
    void isMissedInAMethodThatCountsItsCalls() {
        AtomicInteger calls = new AtomicInteger();

        Optional<Verdict> fault = fault(call -> new Outcome.Returned(calls.incrementAndGet()));

        assertThat(fault).hasValueSatisfying(verdict -> {
            assertThat(Judged.message(verdict)).isEqualTo("purity.answers");
            assertThat(verdict.diagnoses()).extracting(Diagnosis::kind).containsExactly(Kind.NOT_PURE);
        });
    }

    @Test
    void isMissedInAMethodWhoseSecondAnswerIsNone() {
        AtomicInteger calls = new AtomicInteger();

        assertThat(fault(call -> calls.incrementAndGet() > CALLS.size()
                        ? new Outcome.Threw("IllegalStateException", "", "", false)
                        : new Outcome.Returned(1)))
                .isPresent();
    }

    @Test
    void isMissedInAMethodThatChangesItsArguments() {
        assertThat(fault(call -> new Outcome.Returned(new double[] {1}, true)))
                .hasValueSatisfying(
                        verdict -> assertThat(Judged.message(verdict)).isEqualTo("purity.arguments"));
    }

    @Test
    void isLookedAtOnceMoreAtTheEnd() {
        AtomicInteger calls = new AtomicInteger();
        Recorder recorder = new Recorder(call -> new Outcome.Returned(calls.incrementAndGet() > CALLS.size() ? 2 : 1));
        recorder.ask(CALLS);

        assertThat(Purity.lateFaults(recorder)).containsOnlyKeys(ApiMethod.SIGMOID);
    }

    @Test
    void isNotMissedForAnAnswerThatComesTooLate() {
        AtomicInteger calls = new AtomicInteger();
        Recorder recorder = new Recorder(
                call -> calls.incrementAndGet() > CALLS.size() ? new Outcome.TimedOut() : new Outcome.Returned(1));
        recorder.ask(CALLS);

        assertThat(Purity.lateFaults(recorder)).isEmpty();
    }

    private static Optional<Verdict> fault(Subject subject) {
        return Purity.fault(new Recorder(subject), ApiMethod.SIGMOID, CALLS);
    }
}
