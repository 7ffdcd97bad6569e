package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Term;
import backcheck.grade.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** All single edits of a neuron's weighted sum, as what each adds to it. */
final class SumEdits {

    private static final int WHOLE = -1;

    private final Quantity sum;
    private final List<Point> points;
    private final List<Edit> edits = new ArrayList<>();

    private SumEdits(Quantity sum, List<Point> points) {
        this.sum = sum;
        this.points = points;
    }

    /** The edits of a sum at these points. */
    static List<Edit> of(Quantity sum, List<Point> points) {
        SumEdits all = new SumEdits(sum, points);
        Formula.Sum formula = (Formula.Sum) Chain.formula(sum);
        for (int slot = 0; slot < formula.terms().size(); slot++) {
            all.editTerm(slot, formula.terms().get(slot));
        }
        all.add(Mistake.of(Kind.WRONG_SIGN), WHOLE, Edit.USUAL, point -> -2 * formula.at(point));
        all.add(Mistake.instead(Kind.SCALED, "2"), WHOLE, Edit.PLAUSIBLE, formula::at);
        all.add(Mistake.instead(Kind.SCALED, "1/2"), WHOLE, Edit.PLAUSIBLE, point -> -formula.at(point) / 2);
        return all.edits;
    }

    private void editTerm(int slot, Term term) {
        add(Mistake.of(Kind.MISSING_TERM, term.spelled()), slot, Edit.USUAL, point -> -term.at(point));
        add(Mistake.of(Kind.WRONG_SIGN, term.spelled()), slot, Edit.USUAL, point -> -2 * term.at(point));
        for (Quantity other : Quantity.values()) {
            if (isKnownBefore(other)) {
                replace(slot, term, term.weight(), other);
                term.input().ifPresent(input -> replace(slot, term, input, other));
            }
        }
        term.input().ifPresent(input -> {
            String weight = term.weight().spelled();
            add(Mistake.of(Kind.MISSING_FACTOR, weight), slot, Edit.PLAUSIBLE, point -> point.get(input) - term.at(point));
            add(
                    Mistake.of(Kind.MISSING_FACTOR, input.spelled()),
                    slot,
                    Edit.PLAUSIBLE,
                    point -> point.get(term.weight()) - term.at(point));
        });
    }

    private void replace(int slot, Term term, Quantity operand, Quantity other) {
        if (operand != other) {
            Optional<Quantity> partner = operand == term.weight() ? term.input() : Optional.of(term.weight());
            boolean near = operand.spelled().charAt(0) == other.spelled().charAt(0)
                    || operand.spelled().charAt(0) == 'a' && other.spelled().charAt(0) == 'z';
            add(
                    Mistake.of(Kind.REPLACED_FACTOR, operand.spelled(), other.spelled()),
                    slot,
                    near ? Edit.PLAUSIBLE : Edit.FAR,
                    point -> partner.map(point::get).orElse(1.0) * point.get(other) - term.at(point));
        }
    }

    /** A sum can only be made of what is there before it. */
    private boolean isKnownBefore(Quantity other) {
        return other != Quantity.Y && other != Quantity.J && other.ordinal() < sum.ordinal()
                || sum == Quantity.Z1 && (other == Quantity.Z2 || other == Quantity.A2);
    }

    private void add(Mistake name, int slot, double cost, ToDoubleFunction<Point> effect) {
        edits.add(new Edit(name, slot, cost, points.stream().mapToDouble(effect).toArray()));
    }
}
