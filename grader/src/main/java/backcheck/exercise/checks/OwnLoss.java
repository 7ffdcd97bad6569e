package backcheck.exercise.checks;

import backcheck.exercise.chain.Quantity;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Derivatives of the student's own loss∘forward, and of the own loss alone, by sixth-order central differences.
 *
 * <p>f' ≈ [f(+3h) − 9f(+2h) + 45f(+h) − 45f(−h) + 9f(−2h) − f(−3h)] / 60h, with h = 2⁻⁷ and again with 2⁻⁸. If the two
 * differ, the case says nothing (a kink, a clamp) and is NaN here; it never blames the student.
 */
final class OwnLoss {

    private static final double[] STEPS = {0x1p-7, 0x1p-8};
    private static final double[] NODES = {3, 2, 1, -1, -2, -3};
    private static final double[] WEIGHTS = {1, -9, 45, -45, 9, -1};
    private static final int PER_DERIVATIVE = STEPS.length * NODES.length;

    private OwnLoss() {}

    /** ∂J/∂parameter of the student's own network on every case; NaN where inconclusive. */
    static double[] gradient(Recorder recorder, List<Case> cases, Quantity parameter) {
        List<Case> moved = new ArrayList<>();
        for (Case c : cases) {
            offsets(1).forEach(offset -> moved.add(c.with(parameter, c.get(parameter) + offset)));
        }
        double[] answers = values(recorder.ask(moved.stream().map(Case::forward).toList()), a -> a[5]);
        List<Call> losses = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            losses.add(Call.loss(answers[i], moved.get(i).sample().y()));
        }
        return derivatives(values(recorder.ask(losses), a -> a[0]), ones(cases.size()));
    }

    /** dJ/da3 of the student's own loss at the student's own answers. */
    static double[] slope(Recorder recorder, List<Case> cases, double[] answers) {
        List<Call> losses = new ArrayList<>();
        double[] widths = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            double a = answers[i];
            double y = cases.get(i).sample().y();
            // as wide as the distance to 0 and 1, where the loss has its poles
            widths[i] = a > 0 && a < 1 ? Math.min(a, 1 - a) : 1;
            offsets(widths[i]).forEach(offset -> losses.add(Call.loss(a + offset, y)));
        }
        return derivatives(values(recorder.ask(losses), v -> v[0]), widths);
    }

    private static List<Double> offsets(double width) {
        List<Double> offsets = new ArrayList<>();
        for (double step : STEPS) {
            for (double node : NODES) {
                offsets.add(node * step * width);
            }
        }
        return offsets;
    }

    private static double[] derivatives(double[] values, double[] widths) {
        double[] derivatives = new double[widths.length];
        for (int i = 0; i < derivatives.length; i++) {
            double wide = difference(values, i * PER_DERIVATIVE, STEPS[0] * widths[i]);
            double narrow = difference(values, i * PER_DERIVATIVE + NODES.length, STEPS[1] * widths[i]);
            boolean conclusive = Math.abs(wide - narrow)
                    <= Tolerance.CONCLUSIVE * Math.max(Math.abs(narrow), Tolerance.EPSILON);
            derivatives[i] = conclusive ? narrow : Double.NaN;
        }
        return derivatives;
    }

    private static double difference(double[] values, int from, double step) {
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            sum += WEIGHTS[i] * values[from + i];
        }
        return sum / (60 * step);
    }

    private static double[] values(List<Outcome> outcomes, ToDoubleFunction<double[]> value) {
        return outcomes.stream()
                .mapToDouble(outcome -> outcome instanceof Outcome.Returned returned
                        ? value.applyAsDouble(returned.values())
                        : Double.NaN)
                .toArray();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
