package backcheck.exercise.checks;

import backcheck.grade.Counterexample;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares answers with known values, quantity by quantity.
 *
 * @param readings one for each quantity, in the order of the answer
 * @param calls what was asked
 * @param outcomes what came of each call
 */
record Comparison(Map<String, Reading> readings, List<Call> calls, List<Outcome> outcomes) {

    /** A case and its neighbours: the probe with all arguments that may vary multiplied by a factor. */
    @FunctionalInterface
    interface Family {
        /** The probe at a factor; 1 gives the case itself. */
        Probe at(double factor);
    }

    /** Neighbours this far apart show whether a deviation is smooth. */
    private static final double NEIGHBOUR = 0x1p-10;

    /** Cases that are looked at for smoothness; one would do if rounding were not random. */
    private static final int SMOOTH_CASES = 10;

    private record Miss(int index, Probe probe, double error, double got) {}

    /** Ask all cases and compare. */
    static Comparison of(Recorder recorder, List<? extends Family> families) {
        List<Probe> probes = families.stream().map(family -> family.at(1)).toList();
        List<Call> calls = probes.stream().map(Probe::call).toList();
        List<Outcome> outcomes = recorder.ask(calls);
        Map<String, Reading> readings = new LinkedHashMap<>();
        List<Probe.Wanted> quantities = probes.get(0).wanted();
        for (int q = 0; q < quantities.size(); q++) {
            readings.put(quantities.get(q).name(), read(recorder, families, probes, outcomes, q));
        }
        return new Comparison(readings, calls, outcomes);
    }

    boolean allRight() {
        return readings.values().stream().allMatch(Reading::isRight) && outcomes.stream().allMatch(Comparison::answered);
    }

    static boolean answered(Outcome outcome) {
        return outcome instanceof Outcome.Returned;
    }

    private static Reading read(
            Recorder recorder, List<? extends Family> families, List<Probe> probes, List<Outcome> outcomes, int q) {
        List<Miss> misses = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        boolean finite = true;
        for (int i = 0; i < probes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Returned returned) {
                Probe.Wanted wanted = probes.get(i).wanted().get(q);
                double got = returned.values()[q];
                double error = Tolerance.error(got, wanted.value(), wanted.scale());
                errors.add(error);
                finite &= Double.isFinite(got);
                if (error > Tolerance.RIGHT) {
                    misses.add(new Miss(i, probes.get(i), error, got));
                }
            }
        }
        Accuracy accuracy = accuracy(recorder, families, misses, errors, finite, q);
        Optional<Counterexample> example = accuracy.isRight() || misses.isEmpty()
                ? Optional.empty()
                : Optional.of(example(misses.get(0), q));
        String name = probes.get(0).wanted().get(q).name();
        return new Reading(name, accuracy, accuracy.isRight() ? 0 : misses.size(), errors.size(), example);
    }

    private static Counterexample example(Miss miss, int q) {
        Probe.Wanted wanted = miss.probe().wanted().get(q);
        return new Counterexample(miss.probe().inputs(), wanted.name(), wanted.value(), miss.got());
    }

    private static Accuracy accuracy(
            Recorder recorder,
            List<? extends Family> families,
            List<Miss> misses,
            List<Double> errors,
            boolean finite,
            int q) {
        if (!finite) {
            return Accuracy.NOT_FINITE;
        }
        if (misses.isEmpty()) {
            return Accuracy.RIGHT;
        }
        double worst = misses.stream().mapToDouble(Miss::error).max().orElseThrow();
        double median = errors.stream().sorted().skip(errors.size() / 2).findFirst().orElseThrow();
        boolean near = worst <= 100 * Tolerance.EPSILON && median <= Tolerance.EPSILON;
        if (!near) {
            return Accuracy.WRONG;
        }
        boolean smooth = misses.stream()
                        .limit(SMOOTH_CASES)
                        .filter(miss -> isSmooth(recorder, families.get(miss.index()), q))
                        .count()
                > Math.min(SMOOTH_CASES, misses.size()) / 2;
        if (smooth) {
            return worst <= Tolerance.EPSILON ? Accuracy.EPSILON : Accuracy.WRONG;
        }
        return Accuracy.FLOAT;
    }

    /** A smooth deviation hardly bends between neighbours; rounding jumps by its own size. */
    private static boolean isSmooth(Recorder recorder, Family family, int q) {
        double[] deviations = new double[3];
        List<Probe> probes = List.of(family.at(1 - NEIGHBOUR), family.at(1), family.at(1 + NEIGHBOUR));
        List<Call> calls = probes.stream().map(Probe::call).toList();
        List<Outcome> outcomes = recorder.ask(calls);
        for (int i = 0; i < deviations.length; i++) {
            if (!(outcomes.get(i) instanceof Outcome.Returned returned)) {
                return false;
            }
            double want = probes.get(i).wanted().get(q).value();
            deviations[i] = returned.values()[q] / want - 1;
        }
        double bend = Math.abs(deviations[0] - 2 * deviations[1] + deviations[2]);
        return bend <= Tolerance.BEND * Math.abs(deviations[1]);
    }
}
