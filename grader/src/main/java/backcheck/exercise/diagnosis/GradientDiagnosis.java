package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Kind;
import backcheck.grade.PartId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What wrong components of the gradient are instead. */
final class GradientDiagnosis {

    /** Equal points are searched once. */
    private final List<List<Point>> bases;

    private final List<double[]> answers;

    /**
     * Look at gradients.
     *
     * @param bases the points whose chain may have been edited: the right network's, and the student's own if it differs
     * @param answers the student's nine components for each case
     */
    GradientDiagnosis(List<List<Point>> bases, List<double[]> answers) {
        this.bases = bases;
        this.answers = answers;
    }

    /** Name the mistakes in these components, which are wrong. */
    void diagnose(List<Quantity> wrong, Findings findings) {
        Map<String, List<Explanation>> explanations = new LinkedHashMap<>();
        for (Quantity parameter : wrong) {
            List<Explanation> found = explain(parameter);
            if (!found.isEmpty()) {
                explanations.put(parameter.gradient(), found);
            }
        }
        findings.addAll(PartId.BACKWARD, new Causes(explanations).told());
    }

    private List<Explanation> explain(Quantity parameter) {
        int index = Quantity.PARAMETERS.indexOf(parameter);
        double[] got = answers.stream().mapToDouble(answer -> answer[index]).toArray();
        if (isZero(got)) {
            return List.of(new Explanation(List.of(Mistake.of(Kind.ZERO)), Edit.USUAL));
        }
        for (List<Point> points : bases) {
            double[] right = points.stream()
                    .mapToDouble(point -> Chain.gradient(parameter, point))
                    .toArray();
            Evidence evidence = new Evidence(parameter.gradient(), right, got, new double[right.length]);
            if (evidence.agrees(right)) {
                // right on this base: two edits that cancel would be no mistake
                return List.of();
            }
            List<Explanation> found =
                    new Search(evidence, Search.Action.MULTIPLY)
                            .explanations(GradientEdits.of(parameter, points), Slips.of(parameter, points));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isZero(double[] got) {
        for (double value : got) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}
