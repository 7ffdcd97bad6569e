package backcheck.exercise.diagnosis;

import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.chain.Sample;
import backcheck.exercise.checks.DataSet;
import backcheck.grade.Kind;
import backcheck.grade.PartId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** What a wrong cost or train does instead. */
final class TrainingDiagnosis {

    private final Findings findings;

    TrainingDiagnosis(Findings findings) {
        this.findings = findings;
    }

    /**
     * Name what a cost is instead of the mean.
     *
     * @param loss the loss of one example under parameters: the student's own where that is not the assignment's
     * @param got the student's cost of each problem
     */
    void cost(List<DataSet> problems, ToDoubleBiFunction<double[], Sample> loss, double[] got) {
        Map<Mistake, Function<double[], Double>> candidates = new LinkedHashMap<>();
        candidates.put(Mistake.of(Kind.SUM_NOT_MEAN), losses -> Arrays.stream(losses).sum());
        candidates.put(Mistake.of(Kind.FIRST_EXAMPLE_ONLY), losses -> losses[0]);
        candidates.put(Mistake.of(Kind.LAST_EXAMPLE_ONLY), losses -> losses[losses.length - 1]);
        candidates.put(Mistake.of(Kind.WRONG_SIGN), losses -> -mean(losses));
        candidates.put(Mistake.instead(Kind.SCALED, "2"), losses -> 2 * mean(losses));
        candidates.put(Mistake.instead(Kind.SCALED, "1/2"), losses -> mean(losses) / 2);
        List<Map.Entry<Mistake, Function<double[], Double>>> all = new ArrayList<>(candidates.entrySet());
        Mistake whole = Mistake.instead(Kind.INTEGER_DIVISION, "int");
        all.add(Map.entry(whole, losses -> losses.length == 1 ? losses[0] : 0));
        all.add(Map.entry(whole, losses -> (double) ((long) Arrays.stream(losses).sum() / losses.length)));
        all.add(Map.entry(whole, losses -> (double) (long) mean(losses)));
        Set<Mistake> fitting = new LinkedHashSet<>();
        for (Map.Entry<Mistake, Function<double[], Double>> candidate : all) {
            double[] predicted = costs(problems, loss, candidate.getValue());
            boolean something = Arrays.stream(predicted).anyMatch(value -> value != 0);
            if (something && agrees(got, predicted)) {
                fitting.add(candidate.getKey());
            }
        }
        // equal losses tell neither the first from the last nor the mean from either
        if (fitting.size() == 1 && !agrees(got, costs(problems, loss, TrainingDiagnosis::mean))) {
            findings.add(PartId.TRAINING, List.of("cost"), fitting.iterator().next());
        }
    }

    private static boolean agrees(double[] got, double[] predicted) {
        return new Evidence("cost", predicted, got, new double[got.length]).agrees(predicted);
    }

    private static double[] costs(
            List<DataSet> problems, ToDoubleBiFunction<double[], Sample> loss, Function<double[], Double> cost) {
        return problems.stream()
                .mapToDouble(data -> cost.apply(data.samples().stream()
                        .mapToDouble(sample -> loss.applyAsDouble(data.start(), sample))
                        .toArray()))
                .toArray();
    }

    private static double mean(double[] losses) {
        return Arrays.stream(losses).sum() / losses.length;
    }

    /**
     * Name what a training does instead.
     *
     * @param variants made of the student's own backward and update where those are not the assignment's
     * @param got the student's result of each problem
     */
    void train(List<DataSet> problems, TrainingVariants variants, List<double[]> got) {
        List<Mistake> fitting = new ArrayList<>();
        variants.all(problems, got).forEach((name, variant) -> {
            boolean agrees = true;
            for (int i = 0; agrees && i < problems.size(); i++) {
                double[] predicted = variant.apply(problems.get(i));
                agrees = new Evidence("train", predicted, got.get(i), problems.get(i).start()).agrees(predicted);
            }
            if (agrees) {
                fitting.add(name);
            }
        });
        // where several fit, the gradient is nothing or constant, and tells none of them from the others
        if (fitting.size() == 1) {
            findings.add(PartId.TRAINING, List.of("train"), fitting.get(0));
        }
    }

    /** Name a training whose result does not depend on where it starts: the same problem from two starts. */
    void restarts(List<double[]> fromOneStart, List<double[]> fromAnother) {
        for (int i = 0; i < fromOneStart.size(); i++) {
            if (!Arrays.equals(fromOneStart.get(i), fromAnother.get(i))) {
                return;
            }
        }
        findings.add(PartId.TRAINING, List.of("train"), Mistake.of(Kind.RESTARTS));
    }

    /** The assignment's loss of one example. */
    static double rightLoss(double[] parameters, Sample sample) {
        return Formula.CrossEntropy.of(Point.forward(parameters, sample).get(Quantity.A3), sample.y());
    }
}
