package backcheck.grading.judge;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.checks.Exam;
import backcheck.running.inspect.ForbiddenUse;
import backcheck.running.inspect.Inspection;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectedAssistantTest {

    private static final Inspection TRAIN_IS_FORBIDDEN = new Inspection(
            Map.of(), Map.of(ApiMethod.TRAIN, new ForbiddenUse("System.exit", "Network.java", 7)), Map.of(), List.of());

    @Test
    void asksAMendedSubmissionForNoForbiddenMethodEither() {
        Exam.Assistant mended = method -> Optional.of(call -> new Outcome.Returned(1));

        Subject subject = new InspectedAssistant(mended, TRAIN_IS_FORBIDDEN).subject(ApiMethod.TRAIN).orElseThrow();

        assertThat(subject.call(Call.train(new double[9], new double[3], 1, 1)))
                .isEqualTo(new Outcome.Forbidden("System.exit", "Network.java:7", false));
        assertThat(subject.call(Call.sigmoid(1))).isEqualTo(new Outcome.Returned(1));
    }

    @Test
    void hasNoSubjectWhereThereIsNone() {
        Exam.Assistant none = method -> Optional.empty();

        assertThat(new InspectedAssistant(none, TRAIN_IS_FORBIDDEN).subject(ApiMethod.TRAIN)).isEmpty();
    }

    @Test
    void knowsWhatStandsBelow() {
        Exam.Assistant below = new Exam.Assistant() {
            @Override
            public Optional<Subject> subject(ApiMethod method) {
                return Optional.empty();
            }

            @Override
            public List<ApiMethod> below(ApiMethod method) {
                return List.of(ApiMethod.SIGMOID);
            }
        };

        assertThat(new InspectedAssistant(below, TRAIN_IS_FORBIDDEN).below(ApiMethod.FORWARD))
                .containsExactly(ApiMethod.SIGMOID);
    }
}
