package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Factor;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Term;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a formula comes to with mistakes in it, computed from their words alone: factors and operands are put in each other's
 * place as a student would, and nothing is divided by what was right.
 */
final class Edited {

    private static final Map<String, ToDoubleFunction<Point>> VALUES = Catalog.values();
    private static final Map<String, Catalog.OtherLoss> LOSSES = Catalog.losses();

    private Edited() {}

    static Mistake name(Diagnosis diagnosis) {
        return new Mistake(diagnosis.kind(), diagnosis.factor(), diagnosis.instead());
    }

    /** ∂J/∂parameter with these mistakes in it. */
    static double gradient(Quantity parameter, List<Mistake> mistakes, Point point) {
        double product = 1;
        for (Mistake name : mistakes) {
            switch (name.kind()) {
                case WRONG_SIGN -> product = -product;
                case SCALED -> product *= constant(name);
                case ZERO -> product = 0;
                case OTHER_PARAMETER -> parameter = Quantity.valueOf(
                        name.instead().orElseThrow().substring(1).toUpperCase(Locale.ROOT));
                default -> { }
            }
        }
        for (Factor factor : Chain.factors(parameter)) {
            double value = factor.at(point);
            for (Mistake name : mistakes) {
                value = name.factor().equals(Optional.of(factor.name())) ? instead(factor, name, point) : value;
            }
            product *= value;
        }
        return product;
    }

    private static double instead(Factor factor, Mistake name, Point point) {
        return switch (name.kind()) {
            case MISSING_FACTOR -> 1;
            case REPEATED_FACTOR -> factor.at(point) * factor.at(point);
            case REPLACED_FACTOR -> VALUES.get(name.instead().orElseThrow()).applyAsDouble(point);
            case OTHER_LOSS -> LOSSES
                    .get(name.instead().orElseThrow())
                    .slope()
                    .applyAsDouble(point.get(Quantity.A3), point.get(Quantity.Y));
            default -> throw new IllegalArgumentException("no edit of a factor: " + name);
        };
    }

    /** A neuron's sum with one mistake in it. */
    static double sum(Quantity sum, Mistake name, Point point) {
        Formula.Sum formula = (Formula.Sum) Chain.formula(sum);
        if (name.factor().isEmpty()) {
            return name.kind() == Kind.WRONG_SIGN ? -formula.at(point) : constant(name) * formula.at(point);
        }
        double value = 0;
        String factor = name.factor().orElseThrow();
        for (Term term : formula.terms()) {
            boolean isMeant = factor.equals(term.spelled());
            if (name.kind() == Kind.MISSING_TERM && isMeant) {
                continue;
            }
            double product = operand(term.weight(), name, point);
            product *= term.input().map(input -> operand(input, name, point)).orElse(1.0);
            value += name.kind() == Kind.WRONG_SIGN && isMeant ? -product : product;
        }
        return value;
    }

    private static double operand(Quantity operand, Mistake name, Point point) {
        if (!name.factor().equals(Optional.of(operand.spelled()))) {
            return point.get(operand);
        }
        return switch (name.kind()) {
            case MISSING_FACTOR -> 1;
            case REPLACED_FACTOR -> point.get(
                    Quantity.valueOf(name.instead().orElseThrow().toUpperCase(Locale.ROOT)));
            default -> point.get(operand);
        };
    }

    private static double constant(Mistake name) {
        String[] fraction = name.instead().orElseThrow().split("/");
        return Double.parseDouble(fraction[0]) / (fraction.length == 1 ? 1 : Double.parseDouble(fraction[1]));
    }

    /** Whether two values are one but for rounding. */
    static boolean same(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    }
}
