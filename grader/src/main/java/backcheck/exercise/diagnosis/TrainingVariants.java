package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Sample;
import backcheck.exercise.checks.DataSet;
import backcheck.grade.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The usual wrong trainings, made of a gradient and a step.
 *
 * @param gradient the gradient of one example
 * @param step one update
 */
record TrainingVariants(GradientDescent.Gradient gradient, Step step) {

    /** One update of the parameters. */
    @FunctionalInterface
    interface Step {
        /** The parameters after the step. */
        double[] from(double[] parameters, double[] gradient, double alpha);
    }

    /**
     * Every variant with its name.
     *
     * @param problems the problems, of which those with one step show a rate of the student's own
     * @param got the student's result of each
     */
    Map<Mistake, Function<DataSet, double[]>> all(List<DataSet> problems, List<double[]> got) {
        Map<Mistake, Function<DataSet, double[]>> variants = new LinkedHashMap<>();
        variants.put(Mistake.of(Kind.SUM_NOT_MEAN), data -> scaled(data, data.samples().size(), data.steps()));
        variants.put(Mistake.instead(Kind.STEPS_OFF_BY_ONE, "steps+1"), data -> scaled(data, 1, data.steps() + 1));
        variants.put(Mistake.instead(Kind.STEPS_OFF_BY_ONE, "steps-1"), data -> scaled(data, 1, data.steps() - 1));
        variants.put(Mistake.of(Kind.STEPS_IGNORED), data -> scaled(data, 1, 1));
        variants.put(Mistake.of(Kind.ASCENT), data -> scaled(data, -1, data.steps()));
        variants.put(Mistake.of(Kind.PER_EXAMPLE_UPDATES), this::perExample);
        variants.put(
                Mistake.of(Kind.FIRST_EXAMPLE_ONLY),
                data -> on(data.samples().subList(0, 1), data));
        variants.put(
                Mistake.of(Kind.LAST_EXAMPLE_ONLY),
                data -> on(data.samples().subList(data.samples().size() - 1, data.samples().size()), data));
        variants.put(Mistake.of(Kind.STALE_GRADIENT), this::stale);
        double rate = rate(problems, got);
        variants.put(
                Mistake.of(Kind.ALPHA_IGNORED),
                data -> scaled(new DataSet(data.start(), data.samples(), rate, data.steps()), 1, data.steps()));
        return variants;
    }

    /** The rate that the first problem of one step was trained with, whatever it was told. */
    private double rate(List<DataSet> problems, List<double[]> got) {
        for (int i = 0; i < problems.size(); i++) {
            DataSet data = problems.get(i);
            if (data.steps() == 1) {
                double[] unit = step.from(data.start(), mean(data.start(), data.samples()), 1);
                int largest = 0;
                for (int j = 1; j < unit.length; j++) {
                    largest = moved(data.start(), unit, j) > moved(data.start(), unit, largest) ? j : largest;
                }
                double rate = (data.start()[largest] - got.get(i)[largest]) / (data.start()[largest] - unit[largest]);
                // 0.30000000000000004 is what rounding leaves of 0.3; and no rate at all is not another rate
                return Double.isFinite(rate) && rate != 0
                        ? new BigDecimal(rate).round(new MathContext(9)).doubleValue()
                        : Double.NaN;
            }
        }
        return Double.NaN;
    }

    private static double moved(double[] from, double[] to, int index) {
        return Math.abs(from[index] - to[index]);
    }

    private double[] scaled(DataSet data, double factor, int steps) {
        double[] parameters = data.start();
        for (int i = 0; i < steps; i++) {
            parameters = step.from(parameters, times(mean(parameters, data.samples()), factor), data.alpha());
        }
        return parameters;
    }

    private double[] on(List<Sample> samples, DataSet data) {
        return scaled(new DataSet(data.start(), samples, data.alpha(), data.steps()), 1, data.steps());
    }

    private double[] perExample(DataSet data) {
        double[] parameters = data.start();
        for (int i = 0; i < data.steps(); i++) {
            for (Sample sample : data.samples()) {
                parameters = step.from(parameters, gradient.at(parameters, sample), data.alpha());
            }
        }
        return parameters;
    }

    private double[] stale(DataSet data) {
        double[] first = mean(data.start(), data.samples());
        double[] parameters = data.start();
        for (int i = 0; i < data.steps(); i++) {
            parameters = step.from(parameters, first, data.alpha());
        }
        return parameters;
    }

    private double[] mean(double[] parameters, List<Sample> samples) {
        return GradientDescent.meanGradient(gradient, parameters, samples);
    }

    private static double[] times(double[] values, double factor) {
        double[] product = values.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return product;
    }
}
