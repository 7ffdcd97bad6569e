package backcheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.isolation.JvmLimits;
import backcheck.isolation.Launcher;
import backcheck.isolation.Level;
import backcheck.isolation.Levels;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparedEvaluatorsTest {

    private static final Map<String, byte[]> CLASSES =
            StudentClasses.withMembers("static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }");

    /** Of another size than the grader's, so that what is trained with these classes is not what the grader uses here. */
    private static final JvmLimits LIMITS = new JvmLimits(63, 1536, Duration.ofMinutes(1));

    @ParameterizedTest
    @EnumSource(Level.class)
    void startFromAnArchiveThatTheNextJudgeFindsAgain(Level level) {
        try (Launcher launcher = Levels.open(level);
                Evaluators first = new Evaluators(launcher, LIMITS)) {
            assertThat(first.prepareForLater(CLASSES)).isTrue();

            assertAnswers(first);
        }
        try (Launcher launcher = Levels.open(level);
                Evaluators second = new Evaluators(launcher, LIMITS)) {
            assertAnswers(second);
        }
    }

    private static void assertAnswers(Evaluators evaluators) {
        try (EvaluatedSubject subject = evaluators.open(CLASSES).orElseThrow()) {
            assertThat(subject.call(Call.sigmoid(0))).isEqualTo(new Outcome.Returned(0.5));
        }
    }
}
