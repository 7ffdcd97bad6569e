package backcheck.exercise.example;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Factor;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.exercise.diagnosis.Predictor;
import backcheck.grade.Diagnosis;
import backcheck.grade.Message;
import backcheck.grade.Step;
import backcheck.subject.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component of the gradient.
 *
 * @param parameter by which the loss is derived
 * @param mistakes what was named in this component
 */
record GradientTrial(Quantity parameter, List<Diagnosis> mistakes) implements Trial {

    @Override
    public Call call(Map<String, Double> inputs) {
        return Case.of(inputs).backward();
    }

    @Override
    public int index() {
        return Quantity.PARAMETERS.indexOf(parameter);
    }

    @Override
    public double right(Map<String, Double> inputs) {
        return Chain.gradient(parameter, Case.of(inputs).point());
    }

    @Override
    public Optional<Double> predicted(Map<String, Double> inputs) {
        return Predictor.gradient(parameter, mistakes, Case.of(inputs).point());
    }

    @Override
    public List<Double> rounder(String name, double value) {
        return name.equals("y") ? List.of() : Simplifier.round(name);
    }

    @Override
    public List<Step> steps(Map<String, Double> inputs) {
        Point point = Case.of(inputs).point();
        return Chain.factors(parameter).stream().map(factor -> step(factor, point)).toList();
    }

    private Step step(Factor factor, Point point) {
        for (Diagnosis mistake : mistakes) {
            Optional<Double> instead = Predictor.inPlaceOf(factor, mistake, point);
            if (instead.isPresent()) {
                Message note = Message.of("step." + mistake.kind().spelled(), mistake.instead().orElse(""));
                return new Step(factor.name(), factor.written(), factor.at(point), instead, Optional.of(note));
            }
        }
        return new Step(factor.name(), factor.written(), factor.at(point), Optional.empty(), Optional.empty());
    }
}
