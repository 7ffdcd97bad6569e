package backcheck.exercise.example;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.DataSet;
import backcheck.subject.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cost, or a parameter after training.
 *
 * @param parameter the parameter's position; below 0 for the cost
 */
record TrainingTrial(int parameter) implements Trial {

    /** With fewer, the mean, the sum, the first and the last example are one. */
    private static final int FEWEST_EXAMPLES = 2;

    @Override
    public Call call(Map<String, Double> inputs) {
        DataSet data = DataSet.of(inputs);
        return parameter < 0 ? data.costCall() : data.trainCall();
    }

    @Override
    public int index() {
        return Math.max(0, parameter);
    }

    @Override
    public double right(Map<String, Double> inputs) {
        DataSet data = DataSet.of(inputs);
        return parameter < 0
                ? GradientDescent.cost(data.start(), data.samples())
                : GradientDescent.train(data.start(), data.samples(), data.alpha(), data.steps())[parameter];
    }

    @Override
    public List<Map<String, Double>> smaller(Map<String, Double> inputs) {
        List<Map<String, Double>> smaller = new ArrayList<>();
        DataSet data = DataSet.of(inputs);
        boolean training = parameter >= 0;
        for (int steps = 1; training && steps < Math.min(3, data.steps()); steps++) {
            Map<String, Double> fewer = new LinkedHashMap<>(inputs);
            fewer.put("steps", (double) steps);
            smaller.add(fewer);
        }
        int examples = data.samples().size();
        if (examples > FEWEST_EXAMPLES) {
            smaller.add(new DataSet(data.start(), data.samples().subList(0, examples - 1), data.alpha(), data.steps())
                    .inputs(training));
            smaller.add(new DataSet(data.start(), data.samples().subList(1, examples), data.alpha(), data.steps())
                    .inputs(training));
        }
        return smaller;
    }

    @Override
    public List<Double> rounder(String name, double value) {
        if (name.startsWith("y") || name.equals("steps")) {
            return List.of();
        }
        return name.equals("alpha") ? List.of(1.0, 0.5, 0.1) : Simplifier.round(name);
    }

    static TrainingTrial of(String quantity) {
        return new TrainingTrial(quantity.equals("cost")
                ? -1
                : Quantity.PARAMETERS.stream().map(Quantity::spelled).toList().indexOf(quantity));
    }
}
