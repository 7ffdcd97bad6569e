package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingRunTest {

    private static final double[] P = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final double[] DATA = {1, 2, 0, 3, 4, 1};

    /** The gradient is ten times where it is, and the first one the sum of an example's numbers. */
    private static final String BACKWARD =
            """
            static Gradients backward(Parameters p, Example e) {
                return new Gradients(e.x1() + e.x2() + e.y(), 10 * p.w2(), 10 * p.w3(), 10 * p.w4(), 10 * p.w5(), 10 * p.w6(),
                        10 * p.b1(), 10 * p.b2(), 10 * p.b3());
            }
            """;

    /** Up instead of down, and all but the first stay. */
    private static final String UPDATE =
            """
            static Parameters update(Parameters p, Gradients g, double alpha) {
                return new Parameters(p.w1() + alpha * g.dw1(), p.w2(), p.w3(), p.w4(), p.w5(), p.w6(), p.b1(), p.b2(), p.b3());
            }
            """;

    @Test
    void goesDownByTheMeanGradient() {
        Subject subject = StudentClasses.subject(BACKWARD);

        // the mean of 3 and 8 is 5.5; the others become nine tenths at each step
        assertThat(values(subject.call(Call.walk(P, DATA, 0.01, 2, 1, false))))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(1 - 0.11, 2 * 0.81, 3 * 0.81, 4 * 0.81, 5 * 0.81, 6 * 0.81, 7 * 0.81, 8 * 0.81, 9 * 0.81);
    }

    @Test
    void takesTheMeanTimesAFactor() {
        Subject subject = StudentClasses.subject(BACKWARD);

        assertThat(values(subject.call(Call.walk(P, DATA, 0.01, 1, 2, false)))[0]).isEqualTo(1 - 0.01 * 11);
    }

    @Test
    void goesByTheStudentsOwnUpdateWhereThatIsWanted() {
        Subject subject = StudentClasses.subject(BACKWARD + UPDATE);

        assertThat(values(subject.call(Call.walk(P, DATA, 0.5, 2, 1, true)))).containsExactly(6.5, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void staysWithoutSteps() {
        Subject subject = StudentClasses.subject(BACKWARD);

        assertThat(subject.call(Call.walk(P, DATA, 0.5, 0, 1, false))).isEqualTo(new Outcome.Returned(P));
    }

    @Test
    void endsNowhereWhenAGradientOrAnUpdateIsNotFinite() {
        Subject gradient = StudentClasses.subject(BACKWARD.replace("e.x1() + e.x2() + e.y()", "e.y() / 0"));
        Subject update = StudentClasses.subject(BACKWARD + UPDATE.replace("p.b3()", "p.b3() / 0"));

        assertThat(values(gradient.call(Call.walk(P, DATA, 0.5, 2, 1, false)))).hasSize(9).containsOnly(Double.NaN);
        assertThat(values(update.call(Call.walk(P, DATA, 0.5, 2, 1, true)))).hasSize(9).containsOnly(Double.NaN);
    }

    @Test
    void tellsWhatCameInsteadOfAnAnswer() {
        Subject stub = StudentClasses.subject("");
        Subject nothing = StudentClasses.subject("static Gradients backward(Parameters p, Example e) { return null; }");
        Subject throwing = StudentClasses.subject(
                "static Gradients backward(Parameters p, Example e) { throw new ArithmeticException(\"no\"); }");
        Call walk = Call.walk(P, DATA, 0.5, 2, 1, false);

        assertThat(nothing.call(walk)).isEqualTo(new Outcome.ReturnedNull());
        assertThat(throwing.call(walk)).isInstanceOf(Outcome.Threw.class);
        assertThat(stub.call(walk)).isEqualTo(new Outcome.Missing(""));
        assertThat(StudentClasses.subject(BACKWARD).call(Call.walk(P, DATA, 0.5, 2, 1, true))).isEqualTo(new Outcome.Missing(""));
    }

    private static double[] values(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Returned.class);
        return ((Outcome.Returned) outcome).values();
    }
}
