package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty questions whose right answer is e^z. */
class ComparisonTest {

    private static final List<Comparison.Family> FAMILIES = IntStream.rangeClosed(1, 20)
            .<Comparison.Family>mapToObj(i -> factor -> probe(0.1 * i * factor))
            .toList();

    @Test
    void findsRightWhatDiffersByRoundingAlone() {
        Reading reading = reading(z -> Math.exp(z) * (1 + 1e-13));

        assertThat(reading.accuracy()).isEqualTo(Accuracy.RIGHT);
        assertThat(reading.wrong()).isZero();
        assertThat(reading.cases()).isEqualTo(20);
        assertThat(reading.example()).isEmpty();
    }

    @Test
    void acceptsASmallSmoothDeviationAsAnEpsilon() {
        Reading reading = reading(z -> Math.exp(z) * (1 + 1e-7));

        assertThat(reading.accuracy()).isEqualTo(Accuracy.EPSILON);
        assertThat(reading.isRight()).isTrue();
        assertThat(reading.wrong()).isZero();
    }

    @Test
    void refusesALargerSmoothDeviation() {
        assertThat(reading(z -> Math.exp(z) * (1 + 1e-5)).accuracy()).isEqualTo(Accuracy.WRONG);
    }

    @Test
    void knowsFloatArithmeticByItsRoughness() {
        Reading reading = reading(z -> (float) Math.exp(z));

        assertThat(reading.accuracy()).isEqualTo(Accuracy.FLOAT);
        assertThat(reading.isRight()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity"})
    void findsOneAnswerThatIsNotFinite(double odd) {
        assertThat(reading(z -> z > 1.95 ? odd : Math.exp(z)).accuracy()).isEqualTo(Accuracy.NOT_FINITE);
    }

    @Test
    void countsTheWrongCasesAndShowsTheFirst() {
        Reading reading = reading(z -> z > 1.05 ? 2 * Math.exp(z) : Math.exp(z));

        assertThat(reading.accuracy()).isEqualTo(Accuracy.WRONG);
        assertThat(reading.wrong()).isEqualTo(10);
        assertThat(reading.example()).hasValueSatisfying(example -> {
            assertThat(example.inputs().get("z")).isBetween(1.05, 1.15);
            assertThat(example.got()).isEqualTo(2 * example.expected());
        });
    }

    @Test
    void isNotAllRightWhereAQuestionHasNoAnswer() {
        Comparison comparison = comparison(call -> call.arguments()[0] > 1.95
                ? new Outcome.TimedOut()
                : new Outcome.Returned(Math.exp(call.arguments()[0])));

        assertThat(comparison.readings().get("e").isRight()).isTrue();
        assertThat(comparison.readings().get("e").cases()).isEqualTo(19);
        assertThat(comparison.allRight()).isFalse();
    }

    private static Reading reading(DoubleUnaryOperator function) {
        return comparison(call -> new Outcome.Returned(function.applyAsDouble(call.arguments()[0])))
                .readings()
                .get("e");
    }

    private static Comparison comparison(Subject subject) {
        return Comparison.of(new Recorder(subject), FAMILIES);
    }

    private static Probe probe(double z) {
        double value = Math.exp(z);
        return new Probe(Call.sigmoid(z), List.of(new Probe.Wanted("e", value, value)), Map.of("z", z));
    }
}
