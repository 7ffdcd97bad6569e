package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.exercise.diagnosis.ChainSubject;
import backcheck.subject.Recorder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoughnessTest {

    private static final List<Case> CASES = Judged.CASES.ordinary();

    @ParameterizedTest
    @ValueSource(doubles = {1e-2, 1e-4, 1e-6, 1e-8})
    void showsDifferencesOfEveryWidth(double width) {
        assertThat(isDifferenced(point -> (loss(point, width) - loss(point, -width)) / (2 * width)))
                .isTrue();
    }

    @Test
    void isInNoGradientThatWasDerived() {
        assertThat(isDifferenced(point -> Chain.gradient(Quantity.W1, point))).isFalse();
    }

    @Test
    void isInNoGradientThatWasDerivedWrong() {
        assertThat(isDifferenced(point -> Chain.gradient(Quantity.W1, point) + point.get(Quantity.W6)))
                .isFalse();
    }

    @Test
    void isInNoConstant() {
        assertThat(isDifferenced(point -> 0.25)).isFalse();
        assertThat(isDifferenced(point -> 0)).isFalse();
    }

    @Test
    void isNotSoughtInFloatArithmetic() {
        assertThat(isDifferenced(point -> (float) Chain.gradient(Quantity.W1, point)))
                .isFalse();
    }

    @Test
    void belongsToOneComponentAlone() {
        ChainSubject subject =
                new ChainSubject().gradient(Quantity.W1, point -> (loss(point, 1e-4) - loss(point, -1e-4)) / 2e-4);

        assertThat(Roughness.of(new Recorder(subject), CASES).isDifferenced(1)).isFalse();
    }

    private static boolean isDifferenced(ToDoubleFunction<Point> w1) {
        ChainSubject subject = new ChainSubject().gradient(Quantity.W1, w1);
        return Roughness.of(new Recorder(subject), CASES).isDifferenced(0);
    }

    /** The loss with w1 moved a little. */
    private static double loss(Point point, double by) {
        double[] p = Quantity.PARAMETERS.stream().mapToDouble(point::get).toArray();
        p[0] += by;
        Sample sample = new Sample(point.get(Quantity.X1), point.get(Quantity.X2), point.get(Quantity.Y));
        return Point.forward(p, sample).get(Quantity.J);
    }
}
