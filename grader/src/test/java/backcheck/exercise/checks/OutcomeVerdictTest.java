package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Location;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeVerdictTest {

    private static final Outcome STUB = new Outcome.NotStarted(ApiMethod.COST);
    private static final Outcome STUB_BELOW = new Outcome.NotStarted(ApiMethod.LOSS);

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Outcome.Missing(""), Kind.MISSING, "outcome.missing"),
                Arguments.of(new Outcome.Missing("int cost()"), Kind.MISSING, "outcome.other-signature"),
                Arguments.of(
                        new Outcome.Forbidden("java.io.File", "Network.java:3", false), Kind.FORBIDDEN, "outcome.forbidden"),
                Arguments.of(new Outcome.TimedOut(), Kind.TIMEOUT, "outcome.timeout"),
                Arguments.of(new Outcome.Crashed(3), Kind.CRASH, "outcome.exit"),
                Arguments.of(new Outcome.Crashed(139), Kind.CRASH, "outcome.crash"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void namesWhatHappened(Outcome outcome, Kind kind, String message) {
        Verdict verdict = in(outcome);

        assertThat(verdict.result()).isEqualTo(Result.FAILED);
        assertThat(Judged.message(verdict)).isEqualTo(message);
        assertThat(verdict.diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.kind()).isEqualTo(kind);
            assertThat(diagnosis.targets()).containsExactly("cost");
        });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isNoneOfThoseThatRevealTheSolution(Outcome outcome, Kind kind, String message) {
        assertThat(in(outcome).diagnoses())
                .extracting(Diagnosis::kind)
                .allMatch(k -> k.reveals() == Kind.Reveals.EVENT);
    }

    @Test
    void pointsAtTheLineOfAnException() {
        Verdict verdict = in(new Outcome.Threw("ArithmeticException", "/ by zero", "Network.java:12", false));

        assertThat(verdict.diagnoses())
                .extracting(Diagnosis::location)
                .containsExactly(Optional.of(new Location("Network.java", 12, 0)));
    }

    @Test
    void isNoneWhereAllAnswer() {
        assertThat(OutcomeVerdict.in(ApiMethod.COST, List.of(new Outcome.Returned(1), new Outcome.Returned(Double.NaN))))
                .isEmpty();
    }

    @Test
    void isNotStartedAtTheOwnStubAndBlockedAtAnother() {
        assertThat(in(STUB).result()).isEqualTo(Result.NOT_STARTED);
        assertThat(in(STUB_BELOW).result()).isEqualTo(Result.BLOCKED);
        assertThat(in(STUB_BELOW).diagnoses()).isEmpty();
    }

    @Test
    void isThatOfTheMostTellingOutcome() {
        Outcome threw = new Outcome.Threw("ArithmeticException", "", "", false);

        assertThat(Judged.message(in(STUB_BELOW, threw, new Outcome.TimedOut())))
                .isEqualTo("outcome.timeout");
        assertThat(in(STUB_BELOW, threw).result()).isEqualTo(Result.FAILED);
        assertThat(in(threw, STUB).result()).isEqualTo(Result.NOT_STARTED);
    }

    @Test
    void isNotNamedTwiceWhereACheckOfAnotherPartMeetsIt() {
        assertThat(OutcomeVerdict.elsewhere(in(STUB), ApiMethod.COST).result()).isEqualTo(Result.BLOCKED);
        Verdict timeout = OutcomeVerdict.elsewhere(in(new Outcome.TimedOut()), ApiMethod.COST);
        assertThat(timeout.result()).isEqualTo(Result.FAILED);
        assertThat(timeout.diagnoses()).isEmpty();
    }

    private static Verdict in(Outcome... outcomes) {
        return OutcomeVerdict.in(ApiMethod.COST, List.of(outcomes)).orElseThrow();
    }
}
