package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartResultTest {

    private static final Message EPSILON = Message.of("notice.epsilon", "J");

    @ParameterizedTest
    @CsvSource({
        "PASSED, PASSED PASSED",
        "FAILED, PASSED FAILED",
        "FAILED, NOT_RUN FAILED NOT_STARTED BLOCKED",
        "NOT_RUN, PASSED NOT_RUN",
        "NOT_RUN, BLOCKED NOT_STARTED NOT_RUN",
        "NOT_STARTED, PASSED BLOCKED NOT_STARTED",
        "BLOCKED, PASSED BLOCKED"
    })
    void endsAsTheWorstOfItsChecks(Result expected, String checks) {
        PartResult part = part(Arrays.stream(checks.split(" "))
                .map(word -> check(1, 2, Verdict.of(Result.valueOf(word), Message.of("check.not-run"))))
                .toArray(CheckResult[]::new));

        Result result = part.result();

        assertThat(result).isEqualTo(expected);
    }

    @Test
    void sumsThePointsOfItsChecks() {
        PartResult part = part(check(2.5, 2.5, Verdict.passed()), check(0, 4, Verdict.passed()));

        assertThat(part.score()).isEqualTo(2.5);
        assertThat(part.max()).isEqualTo(6.5);
    }

    @Test
    void tellsEachNoticeOnce() {
        Message other = Message.of("notice.clamped", "sigmoid");
        PartResult part = part(
                check(1, 1, Verdict.passed(List.of(EPSILON))), check(1, 1, Verdict.passed(List.of(other, EPSILON))));

        List<Message> notices = part.notices();

        assertThat(notices).containsExactly(EPSILON, other);
    }

    @Test
    void countsIntoTheGradesSum() {
        PartResult one = part(check(2, 3, Verdict.passed()));
        PartResult two = part(check(4, 5, Verdict.passed()));
        Grade grade = new Grade(
                "anna", Status.GRADED, 1, Optional.empty(), List.of(), List.of(one, two), List.of());

        assertThat(grade.score()).isEqualTo(6);
        assertThat(grade.max()).isEqualTo(8);
    }

    private static PartResult part(CheckResult... checks) {
        return new PartResult(PartId.LOSS, List.of(checks));
    }

    private static CheckResult check(double score, double max, Verdict verdict) {
        return new CheckResult("loss-one", score, max, verdict);
    }
}
