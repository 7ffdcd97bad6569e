package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradeTest {

    private static final Grade GRADE = new Grade(
                    "anna",
                    Status.GRADED,
                    1,
                    Optional.empty(),
                    List.of(),
                    List.of(new PartResult(
                            PartId.LOSS,
                            List.of(
                                    new CheckResult("one", 5, 5, Verdict.passed()),
                                    new CheckResult("zero", 0, 5, Verdict.failed(Message.of("check.not-run"))),
                                    new CheckResult("none", 0, 0, Verdict.passed())))),
                    List.of())
            .less(2);

    @Test
    void bringsAllOtherPointsOfWhatIsPassedAndKeepsTheDeduction() {
        Grade other = GRADE.worth(new Points(Map.of("one", 10.0, "zero", 20.0, "none", 3.0)));

        assertThat(other.max()).isEqualTo(33);
        assertThat(other.score()).isEqualTo(11);
        assertThat(other.deduction()).isEqualTo(2);
        assertThat(other.worth(new Points(Map.of("one", 5.0, "zero", 5.0, "none", 0.0)))).isEqualTo(GRADE);
    }

    @Test
    void isNeverBelowNothing() {
        assertThat(GRADE.worth(new Points(Map.of("one", 1.0, "zero", 1.0, "none", 0.0))).score()).isZero();
    }

    @Test
    void needsPointsForEachOfItsChecks() {
        assertThatThrownBy(() -> GRADE.worth(new Points(Map.of("one", 1.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zero");
    }
}
