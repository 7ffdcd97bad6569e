package backcheck.exercise.checks;

import backcheck.exercise.chain.Quantity;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the student's own forward and loss make of the ordinary cases: what follow-through marking goes by.
 *
 * @param activations the student's six values for each ordinary case; empty unless all were answered
 * @param forwardDiffers whether forward answers, and not as the assignment's
 * @param lossDiffers whether loss answers, and not as the assignment's
 * @param varies whether a1, a2 and a3 each vary with the inputs and with the weights: a constant, a table of known
 *     answers, or a forward without the weights can't tell right from wrong in what builds on it
 */
record ForwardPass(
        Optional<List<double[]>> activations, boolean forwardDiffers, boolean lossDiffers, boolean varies) {

    private static final List<Quantity> INPUTS = List.of(Quantity.X1, Quantity.X2);
    private static final List<Quantity> WEIGHTS = Quantity.PARAMETERS.subList(0, 6);

    /** One slip leaves out two weights at most (a neuron that takes the other's); one neuron in place of three, four. */
    private static final int MOST_WEIGHTS = 4;

    static ForwardPass of(Recorder recorder, Cases cases) {
        List<Outcome> outcomes =
                recorder.ask(cases.ordinary().stream().map(Case::forward).toList());
        Optional<List<double[]>> activations = values(outcomes);
        Comparison forward = Comparison.of(recorder, ForwardChecks.families(cases.ordinary()));
        boolean forwardDiffers = activations.isPresent() && !forward.allRight();
        boolean lossDiffers = false;
        for (double y : new double[] {0, 1}) {
            Comparison loss = Comparison.of(recorder, LossChecks.families(cases, y));
            lossDiffers |= loss.outcomes().stream().allMatch(Comparison::answered) && !loss.allRight();
        }
        boolean varies = activations.isPresent() && (!forwardDiffers || varies(recorder, cases.ordinary()));
        return new ForwardPass(activations, forwardDiffers, lossDiffers, varies);
    }

    /** Whether a way of being right other than the assignment's is open. */
    boolean followThrough() {
        return (forwardDiffers || lossDiffers) && varies;
    }

    private static Optional<List<double[]>> values(List<Outcome> outcomes) {
        List<double[]> values = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (!(outcome instanceof Outcome.Returned returned)) {
                return Optional.empty();
            }
            values.add(returned.values());
        }
        return Optional.of(values);
    }

    /**
     * Exchange the inputs, then the weights, with those of the next case: each activation must move somewhere. And the
     * three together must move with both inputs and with most of the weights, each alone.
     */
    private static boolean varies(Recorder recorder, List<Case> cases) {
        List<Outcome> before = exchanged(recorder, cases, List.of());
        if (!eachMoves(before, exchanged(recorder, cases, INPUTS)) || !eachMoves(before, exchanged(recorder, cases, WEIGHTS))) {
            return false;
        }
        for (Quantity input : INPUTS) {
            if (movements(before, exchanged(recorder, cases, List.of(input))).values().stream().noneMatch(enough(before))) {
                return false;
            }
        }
        long weights = WEIGHTS.stream()
                .filter(weight -> movements(before, exchanged(recorder, cases, List.of(weight))).values().stream()
                        .anyMatch(enough(before)))
                .count();
        return weights >= MOST_WEIGHTS;
    }

    private static List<Outcome> exchanged(Recorder recorder, List<Case> cases, List<Quantity> quantities) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i + 1 < cases.size(); i++) {
            Case mixed = cases.get(i);
            for (Quantity quantity : quantities) {
                mixed = mixed.with(quantity, cases.get(i + 1).get(quantity));
            }
            calls.add(mixed.forward());
        }
        return recorder.ask(calls);
    }

    private static boolean eachMoves(List<Outcome> before, List<Outcome> after) {
        return movements(before, after).values().stream().allMatch(enough(before));
    }

    /** A tenth of the cases. */
    private static Predicate<Integer> enough(List<Outcome> outcomes) {
        return moved -> 10 * moved >= outcomes.size();
    }

    /** In how many cases a1, a2 and a3 differ between two runs. */
    private static Map<Quantity, Integer> movements(List<Outcome> before, List<Outcome> after) {
        Map<Quantity, Integer> movements = new EnumMap<>(Quantity.class);
        for (Quantity activation : List.of(Quantity.A1, Quantity.A2, Quantity.A3)) {
            int index = Quantity.ACTIVATIONS.indexOf(activation);
            int moved = 0;
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i) instanceof Outcome.Returned b
                        && after.get(i) instanceof Outcome.Returned c
                        && Math.abs(b.values()[index] - c.values()[index]) > Tolerance.APART) {
                    moved++;
                }
            }
            movements.put(activation, moved);
        }
        return movements;
    }
}
