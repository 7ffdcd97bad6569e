package backcheck.exercise.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientDescentTest {

    private static final double[] START = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @ParameterizedTest
    @MethodSource("backcheck.exercise.chain.RandomCase#several")
    void trainsAsTheExactDescentDoes(RandomCase at) {
        double[] expected =
                HighPrecision.rounded(HighPrecision.train(HighPrecision.exact(at.parameters()), at.data(), 0.5, 12));

        double[] trained = GradientDescent.train(at.parameters(), at.data(), 0.5, 12);

        assertThat(trained).containsExactly(expected, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("backcheck.exercise.chain.RandomCase#several")
    void costAgreesWithTheExactOne(RandomCase at) {
        double expected = HighPrecision.cost(HighPrecision.exact(at.parameters()), at.data()).doubleValue();

        assertThat(GradientDescent.cost(at.parameters(), at.data())).isCloseTo(expected, within(1e-13));
    }

    @Test
    void zeroStepsGiveTheStartBackAsACopy() {
        double[] trained = GradientDescent.train(START, List.of(new Sample(1, 1, 1)), 0.5, 0);

        assertThat(trained).containsExactly(START).isNotSameAs(START);
    }

    @Test
    void trainingLeavesTheStartAsItWas() {
        double[] start = START.clone();

        GradientDescent.train(start, List.of(new Sample(1, 1, 0)), 0.5, 3);

        assertThat(start).containsExactly(START);
    }

    @Test
    void updateStepsAgainstTheGradient() {
        double[] gradients = {1, -1, 2, -2, 4, -4, 8, -8, 0};

        double[] next = GradientDescent.update(START, gradients, 0.5);

        assertThat(next).containsExactly(0.5, 2.5, 2, 5, 3, 8, 3, 12, 9);
    }

    @Test
    void meanGradientWeighsEveryExampleTheSame() {
        List<Sample> data = List.of(new Sample(1, 0, 0), new Sample(2, 0, 0), new Sample(3, 0, 0), new Sample(6, 0, 0));

        double[] mean = GradientDescent.meanGradient(
                (parameters, sample) -> new double[] {sample.x1(), parameters[8], 0, 0, 0, 0, 0, 0, 1}, START, data);

        assertThat(mean).containsExactly(3, 9, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void hasNoCostWithoutExamples() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> GradientDescent.cost(START, List.of()));
    }
}
