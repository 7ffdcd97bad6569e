package backcheck.exercise.checks;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Tells a gradient that was differenced from one that was derived, without knowing the right one.
 *
 * <p>A derived gradient is smooth to its last bits, a differenced one is rough: scale all parameters by 1 ± 2⁻³⁰ and take
 * the second difference. Measured: correct solutions of 36 styles at most 8e-16, wrong but derived ones 1e-15, differences
 * of every order and kind at least 7e-14.
 */
final class Roughness {

    private static final double STEP = 0x1p-30;
    private static final double ROUGH = 5e-15;

    private final List<double[]> below;
    private final List<double[]> here;
    private final List<double[]> above;

    private Roughness(List<double[]> below, List<double[]> here, List<double[]> above) {
        this.below = below;
        this.here = here;
        this.above = above;
    }

    /** Ask {@code backward} at the cases and beside them; cases without an answer are left out. */
    static Roughness of(Recorder recorder, List<Case> cases) {
        List<Call> calls = cases.stream()
                .flatMap(c -> DoubleStream.of(1 - STEP, 1, 1 + STEP).mapToObj(factor -> c.scaled(factor).backward()))
                .toList();
        List<Outcome> outcomes = recorder.ask(calls);
        Roughness roughness = new Roughness(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i + 2 < outcomes.size(); i += 3) {
            if (outcomes.get(i) instanceof Outcome.Returned a
                    && outcomes.get(i + 1) instanceof Outcome.Returned b
                    && outcomes.get(i + 2) instanceof Outcome.Returned c) {
                roughness.below.add(a.values());
                roughness.here.add(b.values());
                roughness.above.add(c.values());
            }
        }
        return roughness;
    }

    /** Whether one component of the gradient was computed by differencing. */
    boolean isDifferenced(int component) {
        double[] a = FollowThroughRule.column(below, component);
        double[] b = FollowThroughRule.column(here, component);
        double[] c = FollowThroughRule.column(above, component);
        if (isCoarse(a, b, c)) {
            return false;
        }
        double[] bends = new double[b.length];
        int count = 0;
        for (int i = 0; i < b.length; i++) {
            double bend = Math.abs(a[i] - 2 * b[i] + c[i]) / Math.abs(b[i]);
            if (bend > 0 && Double.isFinite(bend)) {
                bends[count++] = bend;
            }
        }
        double[] sorted = Arrays.copyOf(bends, count);
        Arrays.sort(sorted);
        return count > 0 && 2 * count >= b.length && sorted[count / 2] > ROUGH;
    }

    /** {@code float} arithmetic does not see so small a step: mostly nothing changes at all. */
    private static boolean isCoarse(double[] a, double[] b, double[] c) {
        int same = 0;
        for (int i = 0; i < b.length; i++) {
            if (a[i] == b[i] && b[i] == c[i] || b[i] == (float) b[i]) {
                same++;
            }
        }
        return 2 * same >= b.length;
    }
}
