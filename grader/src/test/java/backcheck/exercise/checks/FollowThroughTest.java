package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.exercise.diagnosis.ChainSubject;
import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A gradient of the student's own network is right, unless that network can't tell right from wrong. */
class FollowThroughTest {

    @Test
    void acceptsTheChainOnTheStudentsOwnActivations() {
        ChainSubject subject =
                gradientsOf(new ChainSubject().forward(FollowThroughTest::withoutB1), FollowThroughTest::ownPoint);

        assertThat(Judged.lost(subject)).containsExactly("forward-hidden");
        assertThat(Judged.notices(Judged.by("backward-hidden", subject))).containsExactly("notice.follows");
    }

    @Test
    void acceptsTheChainWithTheStudentsOwnLoss() {
        ChainSubject subject = new ChainSubject().loss((a, y) -> (a - y) * (a - y));
        Quantity.PARAMETERS.forEach(parameter -> subject.gradient(parameter, point -> {
            double a = point.get(Quantity.A3);
            double y = point.get(Quantity.Y);
            return Chain.gradient(parameter, point)
                    * 2
                    * (a - y)
                    / Chain.formula(Quantity.J).derivative(Quantity.A3, point);
        }));

        assertThat(Judged.by("backward-output", subject).isPassed()).isTrue();
        assertThat(Judged.by("backward-hidden", subject).isPassed()).isTrue();
    }

    @Test
    void chargesAMistakeInBackwardBesideOneInForward() {
        ChainSubject subject = gradientsOf(
                        new ChainSubject().forward(FollowThroughTest::withoutB1), FollowThroughTest::ownPoint)
                .gradient(Quantity.W5, point -> 2 * Chain.gradient(Quantity.W5, ownPoint(point)));

        assertThat(Judged.by("backward-output", subject).isPassed()).isFalse();
        assertThat(Judged.by("backward-hidden", subject).isPassed()).isTrue();
    }

    @Test
    void isClosedWhereForwardAndLossAreTheAssignments() {
        ChainSubject subject = gradientsOf(new ChainSubject(), FollowThroughTest::ownPoint);

        assertThat(Judged.exam(subject).forward().followThrough()).isFalse();
        assertThat(Judged.lost(subject)).contains("backward-hidden");
    }

    @Test
    void isClosedForAForwardThatDoesNotDependOnItsInputs() {
        ChainSubject constant = new ChainSubject().forward(point -> new double[] {0, 0.5, 0, 0.5, 0, 0.5});

        assertThat(Judged.exam(constant).forward().varies()).isFalse();
        assertThat(Judged.exam(constant).forward().followThrough()).isFalse();
    }

    @Test
    void isClosedForAForwardThatLeavesMostWeightsOut() {
        ChainSubject one = new ChainSubject().forward(point -> {
            double z = point.get(Quantity.Z1);
            double a = Formula.Sigmoid.of(z);
            return new double[] {z, a, z, a, z, a};
        });

        assertThat(Judged.exam(one).forward().followThrough()).isFalse();
    }

    @Test
    void isClosedForAForwardThatGivesNoAnswer() {
        ChainSubject silent = new ChainSubject().answering(ApiMethod.FORWARD, call -> new Outcome.TimedOut());

        assertThat(Judged.exam(silent).forward().activations()).isEmpty();
        assertThat(Judged.exam(silent).forward().followThrough()).isFalse();
    }

    /** The six values of a network that forgets b1. */
    private static double[] withoutB1(Point point) {
        double[] p = Quantity.PARAMETERS.stream().mapToDouble(point::get).toArray();
        p[Quantity.PARAMETERS.indexOf(Quantity.B1)] = 0;
        return Point.forward(p, new Sample(point.get(Quantity.X1), point.get(Quantity.X2), point.get(Quantity.Y)))
                .activations();
    }

    private static Point ownPoint(Point right) {
        return right.withActivations(withoutB1(right));
    }

    private static ChainSubject gradientsOf(ChainSubject subject, UnaryOperator<Point> own) {
        Quantity.PARAMETERS.forEach(
                parameter -> subject.gradient(parameter, point -> Chain.gradient(parameter, own.apply(point))));
        return subject;
    }
}
