package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.diagnosis.ChainSubject;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExamTest {

    /** A cost that hangs because its loss does. */
    private static final ChainSubject HANGING = new ChainSubject()
            .answering(ApiMethod.LOSS, call -> new Outcome.TimedOut())
            .answering(ApiMethod.COST, call -> new Outcome.TimedOut());

    @Test
    void judgesACheckOnce() {
        AtomicInteger judged = new AtomicInteger();
        Check check = new Check("one", PartId.LOSS, ApiMethod.LOSS, 1, exam -> {
            judged.incrementAndGet();
            return Verdict.passed();
        });
        Exam exam = Judged.exam(new ChainSubject());

        exam.verdict(check);
        exam.verdict(check);

        assertThat(judged).hasValue(1);
    }

    @Test
    void asksOnceMoreWithTheAssignmentsMethodsBelowWhereTheyGiveNoAnswer() {
        Exam exam = new Exam(new Recorder(HANGING), Judged.CASES, assistant(new ChainSubject()));

        Verdict verdict = exam.verdict(check("training-cost"));

        assertThat(verdict.isPassed()).isTrue();
        assertThat(Judged.notices(verdict)).containsExactly("notice.assisted");
        assertThat(exam.verdict(check("loss-one")).isPassed()).isFalse();
    }

    @Test
    void staysWithItsVerdictWhereThatDoesNotHelp() {
        Exam exam = new Exam(new Recorder(HANGING), Judged.CASES, assistant(HANGING));

        assertThat(exam.verdict(check("training-cost")).result()).isEqualTo(Result.FAILED);
    }

    @Test
    void doesNotAskOnceMoreWhereTheMethodsBelowAnswer() {
        ChainSubject wrong = new ChainSubject().cost(data -> 0.0);
        Exam exam = new Exam(new Recorder(wrong), Judged.CASES, assistant(new ChainSubject()));

        assertThat(exam.verdict(check("training-cost")).isPassed()).isFalse();
    }

    @Test
    void takesTheFollowingOfOnesOwnMethodsForRightButNotForTheAssignments() {
        ChainSubject subject = new ChainSubject()
                .loss((a, y) -> 2 * Formula.CrossEntropy.of(a, y))
                .cost(data -> 2 * GradientDescent.cost(data.start(), data.samples()));
        Exam exam = Judged.exam(subject);

        assertThat(exam.isWhole(PartId.TRAINING)).isTrue();
        assertThat(exam.isTheAssignments(PartId.TRAINING)).isFalse();
        assertThat(exam.isTheAssignments(PartId.UPDATE)).isTrue();
    }

    @Test
    void findsOutAtTheEndWhoWasRightAtFirstOnly() {
        AtomicBoolean late = new AtomicBoolean();
        ChainSubject right = new ChainSubject();
        Exam exam = Judged.exam(
                call -> call.method() == ApiMethod.SIGMOID && late.get() ? new Outcome.Returned(7) : right.call(call));
        Assignment.checks().forEach(exam::verdict);

        late.set(true);
        exam.askOnceMore();

        assertThat(Assignment.checks().stream()
                        .filter(check -> !exam.verdict(check).isPassed())
                        .map(Check::id))
                .containsExactly("sigmoid-values", "sigmoid-extremes");
    }

    private static Exam.Assistant assistant(Subject subject) {
        return new Exam.Assistant() {
            @Override
            public Optional<Subject> subject(ApiMethod method) {
                return Optional.of(subject);
            }

            @Override
            public List<ApiMethod> below(ApiMethod method) {
                return method == ApiMethod.COST ? List.of(ApiMethod.LOSS) : List.of();
            }
        };
    }

    private static Check check(String id) {
        return Assignment.checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
