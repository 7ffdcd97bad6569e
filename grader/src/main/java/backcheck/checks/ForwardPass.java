package backcheck.checks;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private static final int[] A = {1, 3, 5};

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

    /** Exchange the inputs, then the weights, with those of the next case: each activation must move somewhere. */
    private static boolean varies(Recorder recorder, List<Case> cases) {
        List<Call> plain = new ArrayList<>();
        List<Call> otherInputs = new ArrayList<>();
        List<Call> otherWeights = new ArrayList<>();
        for (int i = 0; i + 1 < cases.size(); i++) {
            Case here = cases.get(i);
            Case next = cases.get(i + 1);
            double[] mixed = next.parameters().clone();
            System.arraycopy(here.parameters(), 6, mixed, 6, 3);
            plain.add(here.forward());
            otherInputs.add(new Case(here.parameters(), next.sample()).forward());
            otherWeights.add(new Case(mixed, here.sample()).forward());
        }
        List<Outcome> before = recorder.ask(plain);
        return eachMoves(before, recorder.ask(otherInputs)) && eachMoves(before, recorder.ask(otherWeights));
    }

    private static boolean eachMoves(List<Outcome> before, List<Outcome> after) {
        for (int a : A) {
            int moved = 0;
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i) instanceof Outcome.Returned b
                        && after.get(i) instanceof Outcome.Returned c
                        && Math.abs(b.values()[a] - c.values()[a]) > Tolerance.APART) {
                    moved++;
                }
            }
            if (moved < before.size() / 10) {
                return false;
            }
        }
        return true;
    }
}
