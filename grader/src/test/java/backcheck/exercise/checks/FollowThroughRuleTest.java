package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowThroughRuleTest {

    private static final double[] ASSIGNMENT = filled(20, 1);

    @Test
    void acceptsWhatItExpects() {
        double[] expected = filled(20, 3);

        assertThat(new FollowThroughRule(expected, ASSIGNMENT, ASSIGNMENT).accepts(expected.clone(), Tolerance.RIGHT))
                .isTrue();
    }

    @Test
    void refusesOneWrongValueAmongMany() {
        double[] expected = filled(20, 3);
        double[] got = expected.clone();
        got[19] += 1e-6;

        assertThat(new FollowThroughRule(expected, ASSIGNMENT, ASSIGNMENT).accepts(got, Tolerance.RIGHT))
                .isFalse();
    }

    @Test
    void refusesWhereItHasNoValueItself() {
        double[] expected = filled(20, 3);
        expected[5] = Double.NaN;

        assertThat(new FollowThroughRule(expected, ASSIGNMENT, ASSIGNMENT).accepts(filled(20, 3), Tolerance.RIGHT))
                .isFalse();
        assertThat(new FollowThroughRule(expected, ASSIGNMENT, ASSIGNMENT).accepts(expected.clone(), Tolerance.RIGHT))
                .isFalse();
    }

    @Test
    void refusesValuesThatVanishForTheyCannotTellRightFromWrong() {
        double[] vanishing = filled(20, 1e-4);

        assertThat(new FollowThroughRule(vanishing, ASSIGNMENT, ASSIGNMENT).accepts(vanishing.clone(), Tolerance.RIGHT))
                .isFalse();
    }

    @Test
    void isContentWithATenthOfTheCasesThatTellSomething() {
        double[] expected = filled(20, 1e-4);
        expected[0] = 1e-3;
        boolean one = new FollowThroughRule(expected, ASSIGNMENT, ASSIGNMENT).accepts(expected.clone(), Tolerance.RIGHT);
        expected[1] = 1e-3;
        boolean two = new FollowThroughRule(expected, ASSIGNMENT, ASSIGNMENT).accepts(expected.clone(), Tolerance.RIGHT);

        assertThat(one).isFalse();
        assertThat(two).isTrue();
    }

    @Test
    void takesAPositionOfManyAnswersAsAColumn() {
        assertThat(FollowThroughRule.column(List.of(new double[] {1, 2}, new double[] {3, 4}), 1))
                .containsExactly(2, 4);
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }
}
