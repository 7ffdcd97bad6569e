package backcheck.exercise.example;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.grade.Step;
import backcheck.subject.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of the forward pass.
 *
 * @param quantity the sum or activation
 */
record ForwardTrial(Quantity quantity) implements Trial {

    @Override
    public Call call(Map<String, Double> inputs) {
        return Case.of(inputs).forward();
    }

    @Override
    public int index() {
        return Quantity.ACTIVATIONS.indexOf(quantity);
    }

    @Override
    public double right(Map<String, Double> inputs) {
        return Case.of(inputs).point().get(quantity);
    }

    @Override
    public List<Step> steps(Map<String, Double> inputs) {
        Point point = Case.of(inputs).point();
        if (Chain.formula(quantity) instanceof Formula.Sum sum) {
            return sum.terms().stream()
                    .map(term -> new Step(
                            term.spelled(), term.spelled(), term.at(point), Optional.empty(), Optional.empty()))
                    .toList();
        }
        if (Chain.formula(quantity) instanceof Formula.Sigmoid sigmoid) {
            String z = sigmoid.sum().spelled();
            return List.of(
                    new Step(z, z, point.get(sigmoid.sum()), Optional.empty(), Optional.empty()),
                    new Step(
                            "sigmoid(" + z + ")",
                            "1/(1+e^(-" + z + "))",
                            point.get(quantity),
                            Optional.empty(),
                            Optional.empty()));
        }
        return List.of();
    }
}
