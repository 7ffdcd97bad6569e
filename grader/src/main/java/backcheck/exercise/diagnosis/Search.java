package backcheck.exercise.diagnosis;

import backcheck.grade.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the edits that explain a value on every case: one, or where none does, two. */
final class Search {

    /** How edits act on a value. */
    enum Action {
        MULTIPLY {
            @Override
            double apply(double value, double effect) {
                return value * effect;
            }
        },
        ADD {
            @Override
            double apply(double value, double effect) {
                return value + effect;
            }
        };

        abstract double apply(double value, double effect);
    }

    private final Evidence evidence;
    private final Action action;

    Search(Evidence evidence, Action action) {
        this.evidence = evidence;
        this.action = action;
    }

    /**
     * All explanations with the fewest edits; empty if neither one nor two explain every case.
     *
     * @param slips the effects of slips without a name: where one of them explains every case, two edits are not looked for
     */
    List<Explanation> explanations(List<Edit> edits, List<double[]> slips) {
        List<Explanation> found = new ArrayList<>();
        for (Edit edit : edits) {
            if (holds(edit.effect(), Optional.empty())) {
                found.add(new Explanation(List.of(edit.name()), edit.cost()));
            }
        }
        boolean slipped = found.isEmpty() && slips.stream().anyMatch(effect -> holds(effect, Optional.empty()));
        return found.isEmpty() && !slipped ? pairs(edits) : found;
    }

    private List<Explanation> pairs(List<Edit> edits) {
        List<Explanation> found = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit first = edits.get(i);
            for (int j = i + 1; j < edits.size(); j++) {
                Edit second = edits.get(j);
                if (goTogether(first, second) && holds(first.effect(), Optional.of(second.effect()))) {
                    found.add(new Explanation(List.of(first.name(), second.name()), first.cost() + second.cost()));
                }
            }
        }
        return found;
    }

    /** Not two edits of one place, and no edit of a factor in what is another parameter's gradient as a whole. */
    private static boolean goTogether(Edit first, Edit second) {
        boolean other = first.name().kind() == Kind.OTHER_PARAMETER || second.name().kind() == Kind.OTHER_PARAMETER;
        return first.slot() != second.slot() && (!other || first.slot() < 0 && second.slot() < 0);
    }

    private boolean holds(double[] first, Optional<double[]> second) {
        double[] other = second.orElse(null);
        for (int i = 0; i < evidence.cases(); i++) {
            double predicted = action.apply(evidence.right()[i], first[i]);
            if (other != null) {
                predicted = action.apply(predicted, other[i]);
            }
            if (!evidence.agrees(i, predicted)) {
                return false;
            }
        }
        return true;
    }
}
