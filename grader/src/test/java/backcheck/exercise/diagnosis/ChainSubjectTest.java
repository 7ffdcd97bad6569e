package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Assignment;
import backcheck.exercise.checks.Check;
import backcheck.exercise.checks.Exam;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainSubjectTest {

    @Test
    void passesEveryCheckWithoutANotice() {
        Exam exam = new ChainSubject().examined(1);

        assertThat(Assignment.checks()).allSatisfy(check -> {
            assertThat(exam.verdict(check).isPassed()).as(check.id()).isTrue();
            assertThat(exam.verdict(check).notices()).as(check.id()).isEmpty();
        });
    }

    @Test
    void isWrongInWhatIsReplacedAlone() {
        Exam exam = new ChainSubject().gradient(Quantity.W1, point -> 2).examined(1);

        List<String> failed = Assignment.checks().stream()
                .filter(check -> !exam.verdict(check).isPassed())
                .map(Check::id)
                .toList();

        assertThat(failed).containsExactly("backward-hidden", "backward-relations");
    }
}
