package backcheck.exercise.checks;

import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.Arrays;
import java.util.List;

/** The mean of the student's own losses: what the own {@code cost} is compared with when these are not the assignment's. */
final class OwnCost {

    private OwnCost() {}

    /** Whether the student's cost is, on every problem, the mean of the own loss, of the own forward, or of both. */
    static boolean explains(Exam exam, List<DataSet> problems) {
        return mean(exam.recorder(), problems, true, true)
                || mean(exam.recorder(), problems, true, false)
                || mean(exam.recorder(), problems, false, true);
    }

    private static boolean mean(Recorder recorder, List<DataSet> problems, boolean ownForward, boolean ownLoss) {
        for (DataSet data : problems) {
            double[] losses = data.samples().stream()
                    .mapToDouble(sample -> loss(recorder, data.start(), sample, ownForward, ownLoss))
                    .toArray();
            double mean = Arrays.stream(losses).average().orElseThrow();
            boolean agrees = recorder.ask(data.costCall()) instanceof Outcome.Returned got
                    && Tolerance.error(got.values()[0], mean, mean) <= Tolerance.RIGHT;
            if (!agrees || !isTelling(losses, mean)) {
                return false;
            }
        }
        return true;
    }

    /** A mean that is also the sum, or the first or the last loss alone, can't tell right from wrong. */
    private static boolean isTelling(double[] losses, double mean) {
        return Math.abs(Arrays.stream(losses).sum() - mean) > Tolerance.APART
                && Math.abs(losses[0] - mean) > Tolerance.APART
                && Math.abs(losses[losses.length - 1] - mean) > Tolerance.APART;
    }

    private static double loss(Recorder recorder, double[] p, Sample sample, boolean ownForward, boolean ownLoss) {
        double answer = ownForward
                ? value(recorder, Call.forward(p, sample.x1(), sample.x2()), 5)
                : Point.forward(p, sample).get(Quantity.A3);
        return ownLoss
                ? value(recorder, Call.loss(answer, sample.y()), 0)
                : Formula.CrossEntropy.of(answer, sample.y());
    }

    private static double value(Recorder recorder, Call call, int index) {
        return recorder.ask(call) instanceof Outcome.Returned returned ? returned.values()[index] : Double.NaN;
    }
}
