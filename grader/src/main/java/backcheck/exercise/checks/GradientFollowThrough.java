package backcheck.exercise.checks;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Factor;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways in which a component of the gradient is right although it is not the assignment's, because the student's own
 * forward or loss is not.
 */
final class GradientFollowThrough {

    /** Cases that are looked at first. */
    private static final int FIRST = 4;

    private final Recorder recorder;
    private final List<Case> cases;
    private final ForwardPass pass;

    GradientFollowThrough(Exam exam) {
        this.recorder = exam.recorder();
        this.cases = exam.cases().ordinary();
        this.pass = exam.forward();
    }

    /** Whether the values of one component, one for each ordinary case, are right by one and the same way. */
    boolean accept(Quantity parameter, double[] got) {
        if (!pass.followThrough() || pass.activations().isEmpty()) {
            return false;
        }
        double[] assignment =
                cases.stream().mapToDouble(c -> Chain.gradient(parameter, c.point())).toArray();
        double[] scales = Arrays.stream(assignment).map(Math::abs).toArray();
        return chainOnOwnActivations(parameter, assignment, scales, got)
                || chainWithOwnLoss(parameter, assignment, scales, got)
                || ownNumerically(parameter, assignment, got);
    }

    private boolean chainOnOwnActivations(Quantity parameter, double[] assignment, double[] scales, double[] got) {
        double[] expected = new double[cases.size()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = Chain.gradient(parameter, ownPoint(i));
        }
        return new FollowThroughRule(expected, assignment, scales).accepts(got, Tolerance.RIGHT);
    }

    private boolean chainWithOwnLoss(Quantity parameter, double[] assignment, double[] scales, double[] got) {
        double[] answers = FollowThroughRule.column(pass.activations().orElseThrow(), 5);
        double[] slopes = OwnLoss.slope(recorder, cases, answers);
        double[] expected = new double[cases.size()];
        for (int i = 0; i < expected.length; i++) {
            double product = slopes[i];
            for (Factor factor : Chain.factors(parameter).subList(1, Chain.factors(parameter).size())) {
                product *= factor.at(ownPoint(i));
            }
            expected[i] = product;
        }
        return conclusive(expected, assignment, got);
    }

    /** Each case costs twelve forward passes, so most wrong gradients are told by the first ones. */
    private boolean ownNumerically(Quantity parameter, double[] assignment, double[] got) {
        return !contradict(OwnLoss.gradient(recorder, cases.subList(0, FIRST), parameter), got)
                && conclusive(OwnLoss.gradient(recorder, cases, parameter), assignment, got);
    }

    /** Whether one of the first cases says something else, which one of all would say too. */
    private static boolean contradict(double[] expected, double[] got) {
        for (int i = 0; i < expected.length; i++) {
            if (Double.isFinite(expected[i]) && !(Tolerance.error(got[i], expected[i], 1) <= Tolerance.DIFFERENCED)) {
                return true;
            }
        }
        return false;
    }

    /** Judge by differences: at least half of the cases must say something, and none of them may disagree. */
    private static boolean conclusive(double[] expected, double[] assignment, double[] got) {
        List<Integer> telling = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) {
            if (Double.isFinite(expected[i])) {
                telling.add(i);
            }
        }
        if (2 * telling.size() < expected.length) {
            return false;
        }
        double[] want = telling.stream().mapToDouble(i -> expected[i]).toArray();
        double[] right = telling.stream().mapToDouble(i -> assignment[i]).toArray();
        double[] scales = new double[want.length];
        // differences are only absolutely right to some 1e-12: nothing is asked of values below a millionth
        Arrays.fill(scales, 1);
        return new FollowThroughRule(want, right, scales)
                .accepts(telling.stream().mapToDouble(i -> got[i]).toArray(), Tolerance.DIFFERENCED);
    }

    private Point ownPoint(int i) {
        return cases.get(i).point().withActivations(pass.activations().orElseThrow().get(i));
    }
}
