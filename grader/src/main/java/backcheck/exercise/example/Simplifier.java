package backcheck.exercise.example;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the numbers of a failing case round, one after the other, as long as it fails in the same way. */
final class Simplifier {

    /** What a person calculates with. */
    static final List<Double> ROUND = List.of(0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5);

    /** Inputs that are 0 hide the weights beside them, and equal ones each other. */
    private static final List<Double> FIRST_INPUT = List.of(1.0, 2.0, 0.0, -1.0, -2.0, 0.5, -0.5);

    private static final List<Double> SECOND_INPUT = List.of(2.0, 1.0, 0.0, -1.0, -2.0, 0.5, -0.5);

    /** A difference below a hundredth does not show on paper. */
    private static final double VISIBLE = 0.01;

    private static final double SAME = 1e-9;
    private static final int ROUNDS = 2;

    private final Recorder recorder;
    private final Trial trial;
    private boolean somethingOnBothSides;

    /** What to try for one number, the plainest first. */
    static List<Double> round(String name) {
        return name.startsWith("x1") ? FIRST_INPUT : name.startsWith("x2") ? SECOND_INPUT : ROUND;
    }

    Simplifier(Recorder recorder, Trial trial) {
        this.recorder = recorder;
        this.trial = trial;
    }

    /** The simplest case that was found, beginning at a failing one; that one itself if nothing simpler fails. */
    Map<String, Double> simplify(Map<String, Double> failing) {
        // 0 against 0.3 says less than 0.1 against 0.3
        somethingOnBothSides = got(failing) != 0 && trial.right(failing) != 0;
        Map<String, Double> best = failing;
        for (Optional<Map<String, Double>> next = first(trial.smaller(best)); next.isPresent(); ) {
            best = next.get();
            next = first(trial.smaller(best));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : List.copyOf(best.keySet())) {
                best = first(candidates(best, name)).orElse(best);
            }
        }
        return best;
    }

    /** The student's value of a case; NaN if there is none. */
    double got(Map<String, Double> inputs) {
        return recorder.ask(trial.call(inputs)) instanceof Outcome.Returned returned
                ? returned.values()[trial.index()]
                : Double.NaN;
    }

    private List<Map<String, Double>> candidates(Map<String, Double> inputs, String name) {
        double value = inputs.get(name);
        List<Double> rounder = new ArrayList<>(trial.rounder(name, value));
        if (!rounder.isEmpty()) {
            rounder.add(Math.rint(value * 10) / 10);
        }
        List<Map<String, Double>> candidates = new ArrayList<>();
        for (double candidate : rounder) {
            if (candidate == value) {
                break;
            }
            Map<String, Double> changed = new LinkedHashMap<>(inputs);
            // no negative zero: it would be shown as -0
            changed.put(name, candidate + 0.0);
            candidates.add(changed);
        }
        return candidates;
    }

    /** The first candidate that fails visibly and as the named mistakes say. */
    private Optional<Map<String, Double>> first(List<Map<String, Double>> candidates) {
        List<Call> calls = candidates.stream().map(trial::call).toList();
        List<Outcome> outcomes = recorder.ask(calls);
        for (int i = 0; i < candidates.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Returned returned
                    && failsAlike(candidates.get(i), returned.values()[trial.index()])) {
                return Optional.of(candidates.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean failsAlike(Map<String, Double> inputs, double got) {
        double right = trial.right(inputs);
        double size = Math.max(Math.abs(right), Math.abs(got));
        boolean visible = Double.isFinite(right) && Double.isFinite(got) && Math.abs(got - right) > VISIBLE * size;
        return visible
                && trial.showsEachMistake(inputs)
                && (!somethingOnBothSides || got != 0 && right != 0)
                && trial.predicted(inputs)
                        .map(predicted -> Math.abs(predicted - got) <= SAME * size)
                        .orElse(true);
    }
}
