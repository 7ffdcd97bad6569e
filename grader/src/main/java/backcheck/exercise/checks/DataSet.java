package backcheck.exercise.checks;

import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.subject.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * A training problem: where to start, on which examples, how fast and how long.
 *
 * @param start nine parameters
 * @param samples at least one example
 * @param alpha the learning rate
 * @param steps the number of steps
 */
public record DataSet(double[] start, List<Sample> samples, double alpha, int steps) {

    /** Keep a copy of the examples. */
    public DataSet {
        samples = List.copyOf(samples);
    }

    /** The problem with these inputs by name; a cost has neither rate nor steps. */
    public static DataSet of(Map<String, Double> inputs) {
        double[] start = Quantity.PARAMETERS.stream()
                .mapToDouble(q -> inputs.get(q.spelled()))
                .toArray();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; inputs.containsKey("x1[" + i + "]"); i++) {
            String suffix = "[" + i + "]";
            samples.add(new Sample(inputs.get("x1" + suffix), inputs.get("x2" + suffix), inputs.get("y" + suffix)));
        }
        double alpha = inputs.getOrDefault("alpha", 1.0);
        return new DataSet(start, samples, alpha, inputs.getOrDefault("steps", 0.0).intValue());
    }

    /** The same problem from another start. */
    DataSet startingFrom(double[] other) {
        return new DataSet(other, samples, alpha, steps);
    }

    DataSet withSteps(int other) {
        return new DataSet(start, samples, alpha, other);
    }

    DataSet withSamples(List<Sample> other) {
        return new DataSet(start, other, alpha, steps);
    }

    DataSet withAlpha(double other) {
        return new DataSet(start, samples, other, steps);
    }

    /** The call of {@code train}. */
    public Call trainCall() {
        return Call.train(start, flat(), alpha, steps);
    }

    /**
     * The training made of the student's own gradients.
     *
     * @param factor what each mean gradient is taken times
     * @param update whether the update is the student's own too
     */
    Call walkCall(double factor, boolean update) {
        return Call.walk(start, flat(), alpha, steps, factor, update);
    }

    /** The call of {@code cost} at the start. */
    public Call costCall() {
        return Call.cost(start, flat());
    }

    /** The examples as a call takes them: x1, x2, y for each. */
    double[] flat() {
        return samples.stream().flatMapToDouble(s -> DoubleStream.of(s.x1(), s.x2(), s.y())).toArray();
    }

    /** What goes in, by name. */
    public Map<String, Double> inputs(boolean withTraining) {
        Map<String, Double> inputs = new LinkedHashMap<>(Case.named(start));
        for (int i = 0; i < samples.size(); i++) {
            String suffix = "[" + i + "]";
            inputs.put("x1" + suffix, samples.get(i).x1());
            inputs.put("x2" + suffix, samples.get(i).x2());
            inputs.put("y" + suffix, samples.get(i).y());
        }
        if (withTraining) {
            inputs.put("alpha", alpha);
            inputs.put("steps", (double) steps);
        }
        return inputs;
    }
}
