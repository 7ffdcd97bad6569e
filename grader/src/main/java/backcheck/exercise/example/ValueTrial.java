package backcheck.exercise.example;

import backcheck.subject.Call;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A value that needs no steps: sigmoid, loss, a parameter after an update.
 *
 * @param question the call for named numbers
 * @param index the position of the value in the answer
 * @param value the right value for named numbers
 * @param round what to try for a number; a label is not to be touched
 */
record ValueTrial(
        Function<Map<String, Double>, Call> question,
        int index,
        ToDoubleFunction<Map<String, Double>> value,
        Function<String, List<Double>> round)
        implements Trial {

    @Override
    public Call call(Map<String, Double> inputs) {
        return question.apply(inputs);
    }

    @Override
    public double right(Map<String, Double> inputs) {
        return value.applyAsDouble(inputs);
    }

    @Override
    public List<Double> rounder(String name, double number) {
        return round.apply(name);
    }
}
