package backcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackTest {

    private static final Message SENTENCE = Message.of("diagnosis.replaced-factor.gradient", "dw1", "da1/dz1", "a1");
    private static final Diagnosis NAMED = new Diagnosis(
            List.of("dw1"),
            Kind.REPLACED_FACTOR,
            Optional.of("da1/dz1"),
            Optional.of("a1"),
            Optional.of(PartId.BACKWARD),
            Optional.empty(),
            SENTENCE);
    private static final Step STEP = new Step("da1/dz1", "a1*(1-a1)", 0.25, Optional.of(0.5), Optional.of(SENTENCE));
    private static final Verdict VERDICT = new Verdict(
            Result.FAILED,
            Optional.of(SENTENCE),
            Optional.of(new Counterexample(Map.of("x1", 1.0), "dw1", 0.1, 0.2, List.of(STEP))),
            List.of(Message.of("notice.follows", "dw5", "x")),
            List.of(NAMED),
            List.of("dw1"));
    private static final Grade GRADE = grade(VERDICT, List.of(NAMED));

    @Test
    void leavesEverythingInAFullGrade() {
        assertThat(Feedback.FULL.of(GRADE)).isSameAs(GRADE);
    }

    @Test
    void hintsAtTheTargetButNotAtWhatIsWrongWithIt() {
        Grade hinted = Feedback.HINT.of(GRADE);

        assertThat(hinted.diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.targets()).containsExactly("dw1");
            assertThat(diagnosis.factor()).isEmpty();
            assertThat(diagnosis.instead()).isEmpty();
        });
        assertThat(hinted.toString()).doesNotContain("da1/dz1").contains("dw1");
    }

    @ParameterizedTest
    @EnumSource
    void hintsAtWhateverKindRevealsTheSolutionAndTellsTheOthersInFull(Kind kind) {
        Diagnosis diagnosis = new Diagnosis(
                List.of("dw1"),
                kind,
                Optional.of("da1/dz1"),
                Optional.of("a1"),
                Optional.of(PartId.BACKWARD),
                Optional.empty(),
                SENTENCE);

        Grade hinted = Feedback.HINT.of(grade(Verdict.failed(SENTENCE).naming(diagnosis), List.of(diagnosis)));

        boolean leaks = hinted.toString().contains("da1/dz1");
        assertThat(leaks).isEqualTo(kind.reveals() != Kind.Reveals.SOLUTION);
    }

    @Test
    void tellsNothingButOutcomesWithPoints() {
        Grade bare = Feedback.POINTS.of(GRADE);

        assertThat(bare.diagnoses()).isEmpty();
        assertThat(bare.parts().get(0).checks().get(0).verdict())
                .isEqualTo(new Verdict(
                        Result.FAILED, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of()));
    }

    @Test
    void keepsTheScoreAtEveryLevel() {
        for (Feedback level : Feedback.values()) {
            assertThat(level.of(GRADE).score()).isEqualTo(GRADE.score());
            assertThat(level.of(GRADE).max()).isEqualTo(GRADE.max());
        }
    }

    @Test
    void keepsACompilersErrorsAtEveryLevel() {
        Diagnosis error = new Diagnosis(
                List.of("Network.java"),
                Kind.COMPILE_ERROR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Location("Network.java", 3, 4)),
                Message.of("compile.error", "';' expected"));

        for (Feedback level : Feedback.values()) {
            assertThat(level.of(grade(VERDICT, List.of(error))).diagnoses()).containsExactly(error);
        }
    }

    private static Grade grade(Verdict verdict, List<Diagnosis> diagnoses) {
        CheckResult check = new CheckResult("backward-hidden", 0, 20, verdict);
        return new Grade(
                "anna",
                Status.GRADED,
                1,
                Optional.empty(),
                List.of(),
                List.of(new PartResult(PartId.BACKWARD, List.of(check))),
                diagnoses);
    }
}
