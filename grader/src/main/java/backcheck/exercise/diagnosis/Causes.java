package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Quantity;
import backcheck.grade.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses among equal explanations with a view to all wrong values, and tells one cause once.
 *
 * <p>Some edits are one function: x2 for x1 in dw1 is dw2; x1 left out of dw1 is db1. The likelier one is told, where an edit
 * that explains several values at once is likelier than one for each.
 */
final class Causes {

    /** What each further value that an edit explains takes off its cost, up to three. */
    private static final double SHARED = 0.5;

    private static final int MOST_SHARED = 3;

    private final Map<String, List<Explanation>> explanations;

    /** Choose for these values, each with all its explanations. */
    Causes(Map<String, List<Explanation>> explanations) {
        this.explanations = explanations;
    }

    /** The causes, each with the values that it explains, in their order. */
    List<Cause> told() {
        Map<Mistake, Integer> shared = new HashMap<>();
        explanations.values().forEach(list -> list.stream()
                .flatMap(explanation -> explanation.names().stream())
                .distinct()
                .forEach(name -> shared.merge(name, 1, Integer::sum)));
        Map<Mistake, List<String>> told = new LinkedHashMap<>();
        explanations.forEach((target, list) -> best(target, list, shared)
                .ifPresent(explanation -> asOne(explanation.names())
                        .forEach(name -> told.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(target))));
        return told.entrySet().stream()
                .map(entry -> new Cause(entry.getKey(), entry.getValue(), equalTo(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** Names that explain all these values by themselves, as the one that was chosen does. */
    private List<Mistake> equalTo(Mistake chosen, List<String> targets) {
        List<Mistake> equal = new ArrayList<>(likelyNames(targets.get(0)));
        targets.forEach(target -> equal.retainAll(likelyNames(target)));
        return equal.contains(chosen) ? equal.stream().filter(name -> !name.equals(chosen)).toList() : List.of();
    }

    private List<Mistake> likelyNames(String target) {
        return explanations.get(target).stream()
                .filter(explanation -> explanation.names().size() == 1 && explanation.cost() < Edit.FAR)
                .map(explanation -> explanation.names().get(0))
                .toList();
    }

    private Optional<Explanation> best(String target, List<Explanation> list, Map<Mistake, Integer> shared) {
        return list.stream().min(Comparator.comparingDouble(explanation -> likely(target, explanation, shared)));
    }

    /** Two operands of one value in each other's place are one exchange. */
    private static List<Mistake> asOne(List<Mistake> names) {
        if (names.size() == 2 && names.get(0).kind() == Kind.REPLACED_FACTOR) {
            Mistake first = names.get(0);
            String a = first.factor().orElseThrow();
            String b = first.instead().orElseThrow();
            if (names.get(1).equals(Mistake.of(Kind.REPLACED_FACTOR, b, a))) {
                return List.of(Mistake.instead(Kind.SWAPPED, a.compareTo(b) < 0 ? a + "/" + b : b + "/" + a));
            }
        }
        return names;
    }

    private double likely(String target, Explanation explanation, Map<Mistake, Integer> shared) {
        double cost = explanation.cost();
        for (Mistake name : explanation.names()) {
            cost -= SHARED * Math.min(MOST_SHARED, shared.get(name) - 1);
            boolean everywhere = shared.get(name) == Quantity.PARAMETERS.size();
            if (isExchange(target, name) || name.kind() == Kind.OTHER_LOSS && everywhere) {
                cost -= 1;
            }
        }
        return cost;
    }

    /** Two gradients that stand in each other's place were most likely exchanged as a whole. */
    private boolean isExchange(String target, Mistake name) {
        return name.kind() == Kind.OTHER_PARAMETER
                && explanations.getOrDefault(name.instead().orElseThrow(), List.of()).stream()
                        .flatMap(explanation -> explanation.names().stream())
                        .anyMatch(other -> other.equals(Mistake.instead(Kind.OTHER_PARAMETER, target)));
    }
}
