package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Kind;
import backcheck.grade.PartId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What a wrong forward computes instead. */
final class ForwardDiagnosis {

    private final List<Point> right;
    private final List<Point> own;

    /**
     * Look at a forward pass.
     *
     * @param right the right values of each case
     * @param own the same points with the student's six values in place of the right ones
     */
    ForwardDiagnosis(List<Point> right, List<Point> own) {
        this.right = right;
        this.own = own;
    }

    /** Name the mistakes in these values, which are wrong. */
    void diagnose(List<Quantity> wrong, Findings findings) {
        List<Quantity> left = new ArrayList<>(wrong);
        exchanges(left, findings);
        Map<String, List<Explanation>> explanations = new LinkedHashMap<>();
        left.removeIf(quantity -> isConstant(values(own, point -> point.get(quantity))));
        for (Quantity quantity : left) {
            Formula formula = Chain.formula(quantity);
            List<Explanation> found = formula instanceof Formula.Sigmoid sigmoid
                    ? activation(quantity, sigmoid)
                    : sum(quantity);
            if (!found.isEmpty()) {
                explanations.put(quantity.spelled(), found);
            }
        }
        findings.addAll(PartId.FORWARD, new Causes(explanations).told());
    }

    /** What is the same on every case follows from no formula of the network. */
    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /** Values that stand in each other's place in the record. */
    private void exchanges(List<Quantity> wrong, Findings findings) {
        List<Quantity> all = Quantity.ACTIVATIONS;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Quantity a = all.get(i);
                Quantity b = all.get(j);
                if (wrong.contains(a) && wrong.contains(b) && stands(a, b) && stands(b, a)) {
                    String both = IntStream.of(0, 1)
                            .mapToObj(k -> k == 0 ? a.spelled() : b.spelled())
                            .sorted()
                            .reduce((x, y) -> x + "/" + y)
                            .orElseThrow();
                    findings.add(
                            PartId.FORWARD,
                            List.of(a.spelled(), b.spelled()),
                            Mistake.instead(Kind.SWAPPED, both));
                    wrong.remove(a);
                    wrong.remove(b);
                }
            }
        }
    }

    private boolean stands(Quantity where, Quantity value) {
        return evidence(where, point -> point.get(value)).agrees(values(right, point -> point.get(value)));
    }

    private List<Explanation> sum(Quantity sum) {
        // z3 is judged by the hidden layer that the student's own forward has
        List<Point> base = sum == Quantity.Z3 ? own : right;
        Evidence evidence = evidence(sum, point -> Chain.formula(sum).scale(point));
        Evidence based = new Evidence(
                evidence.target(),
                values(base, Chain.formula(sum)::at),
                evidence.got(),
                values(base, Chain.formula(sum)::scale));
        return new Search(based, Search.Action.ADD).explanations(SumEdits.of(sum, base), List.of());
    }

    private List<Explanation> activation(Quantity activation, Formula.Sigmoid sigmoid) {
        Evidence evidence = evidence(activation, point -> point.get(activation));
        if (evidence.agrees(values(own, sigmoid::at))) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        Catalog.activations().forEach((spelled, function) -> {
            ToDoubleFunction<Point> value = point -> function.applyAsDouble(point.get(sigmoid.sum()));
            if (evidence.agrees(values(own, value)) || evidence.agrees(values(right, value))) {
                found.add(new Explanation(
                        List.of(Mistake.of(Kind.OTHER_ACTIVATION, "sigmoid", spelled)), Edit.USUAL));
            }
        });
        for (Quantity other : Quantity.ACTIVATIONS) {
            boolean stands = other != activation && evidence.agrees(values(right, point -> point.get(other)));
            if (found.isEmpty() && stands) {
                found.add(new Explanation(
                        List.of(Mistake.of(Kind.REPLACED_FACTOR, activation.spelled(), other.spelled())),
                        Edit.PLAUSIBLE));
            }
        }
        return found;
    }

    private Evidence evidence(Quantity quantity, ToDoubleFunction<Point> scale) {
        return new Evidence(
                quantity.spelled(),
                values(right, point -> point.get(quantity)),
                values(own, point -> point.get(quantity)),
                values(right, scale));
    }

    private static double[] values(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().mapToDouble(value).toArray();
    }
}
