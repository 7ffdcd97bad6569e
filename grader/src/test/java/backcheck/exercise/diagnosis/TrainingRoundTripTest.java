package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Cases;
import backcheck.exercise.checks.DataSet;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every wrong cost and training with a name comes back by that name. */
class TrainingRoundTripTest {

    private static final long SEED = 7;

    /** What a student who ignores the rate might take. */
    private static final double OWN_RATE = 0.05;

    private static final List<DataSet> PROBLEMS = new Cases(SEED).training();

    /** The code's own variants; the rate of the student's own is the one that these results show. */
    private static Map<Mistake, Function<DataSet, double[]>> variants(TrainingVariants variants) {
        List<double[]> atOwnRate = PROBLEMS.stream()
                .map(data -> variants.step().from(
                        data.start(),
                        GradientDescent.meanGradient(variants.gradient(), data.start(), data.samples()),
                        OWN_RATE))
                .toList();
        return variants.all(PROBLEMS, atOwnRate);
    }

    static Map<Mistake, Function<double[], Double>> costs() {
        Map<Mistake, Function<double[], Double>> costs = new LinkedHashMap<>();
        costs.put(Mistake.of(Kind.SUM_NOT_MEAN), losses -> Arrays.stream(losses).sum());
        costs.put(Mistake.of(Kind.FIRST_EXAMPLE_ONLY), losses -> losses[0]);
        costs.put(Mistake.of(Kind.LAST_EXAMPLE_ONLY), losses -> losses[losses.length - 1]);
        costs.put(Mistake.of(Kind.WRONG_SIGN), losses -> -Arrays.stream(losses).sum() / losses.length);
        costs.put(Mistake.instead(Kind.SCALED, "2"), losses -> 2 * Arrays.stream(losses).average().orElseThrow());
        costs.put(Mistake.instead(Kind.SCALED, "1/2"), losses -> Arrays.stream(losses).average().orElseThrow() / 2);
        costs.put(
                Mistake.instead(Kind.INTEGER_DIVISION, "int"),
                losses -> 1 / losses.length * Arrays.stream(losses).sum());
        return costs;
    }

    @Test
    void everyTrainingComesBack() {
        List<String> lost = new ArrayList<>();
        variants(new TrainingVariants(GradientDescent::gradient, GradientDescent::update)).forEach((name, variant) -> {
            List<Diagnosis> diagnoses = new ChainSubject().train(variant).diagnosed(SEED);

            if (!isOne(diagnoses, "train", name)) {
                lost.add(name + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    @Test
    void everyTrainingComesBackBesideAWrongGradientThatItUses() {
        Mistake gradient = Mistake.of(Kind.MISSING_FACTOR, "da1/dz1");
        GradientDescent.Gradient own = (p, sample) -> {
            Point point = Point.forward(p, sample);
            double[] gradients = Chain.gradients(point);
            gradients[0] = Edited.gradient(Quantity.W1, List.of(gradient), point);
            return gradients;
        };
        List<String> lost = new ArrayList<>();
        variants(new TrainingVariants(own, GradientDescent::update)).forEach((name, variant) -> {
            ChainSubject subject = new ChainSubject()
                    .gradient(Quantity.W1, point -> Edited.gradient(Quantity.W1, List.of(gradient), point))
                    .train(variant);

            List<Diagnosis> diagnoses = subject.diagnosed(SEED);

            boolean both = diagnoses.size() == 2
                    && isOne(diagnoses.subList(0, 1), "dw1", gradient)
                    && isOne(diagnoses.subList(1, 2), "train", name);
            if (!both) {
                lost.add(name + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    @Test
    void everyTrainingComesBackBesideAWrongUpdateThatItUses() {
        TrainingVariants.Step own = (p, g, alpha) -> GradientDescent.update(p, g, 2 * alpha);
        Mistake step = Mistake.of(Kind.SCALED, "alpha", "2");
        List<String> lost = new ArrayList<>();
        Map<Mistake, Function<DataSet, double[]>> variants = variants(new TrainingVariants(GradientDescent::gradient, own));
        // a rate of the student's own is read off a right step only
        variants.remove(Mistake.of(Kind.ALPHA_IGNORED));
        variants.forEach((name, variant) -> {
            List<Diagnosis> diagnoses = new ChainSubject().update(own::from).train(variant).diagnosed(SEED);

            boolean both = diagnoses.size() == 2
                    && Edited.name(diagnoses.get(0)).equals(step)
                    && isOne(diagnoses.subList(1, 2), "train", name);
            if (!both) {
                lost.add(name + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    @Test
    void aTrainingThatRestartsComesBack() {
        double[] start = PROBLEMS.get(0).start();

        List<Diagnosis> diagnoses = new ChainSubject()
                .train(data -> GradientDescent.train(start, data.samples(), data.alpha(), data.steps()))
                .diagnosed(SEED);

        assertThat(isOne(diagnoses, "train", Mistake.of(Kind.RESTARTS))).isTrue();
    }

    @Test
    void everyCostComesBack() {
        List<String> lost = new ArrayList<>();
        costs().forEach((name, cost) -> {
            List<Diagnosis> diagnoses = subject(cost).diagnosed(SEED);

            if (!isOne(diagnoses, "cost", name)) {
                lost.add(name + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    @Test
    void everyWayOfDividingWholeNumbersComesBack() {
        Mistake name = Mistake.instead(Kind.INTEGER_DIVISION, "int");

        List<Diagnosis> sum = subject(losses -> (double) ((long) Arrays.stream(losses).sum() / losses.length))
                .diagnosed(SEED);
        List<Diagnosis> mean = subject(losses -> (double) (long) (Arrays.stream(losses).sum() / losses.length))
                .diagnosed(SEED);

        assertThat(isOne(sum, "cost", name)).isTrue();
        assertThat(isOne(mean, "cost", name)).isTrue();
    }

    private static ChainSubject subject(Function<double[], Double> cost) {
        return new ChainSubject()
                .cost(data -> cost.apply(data.samples().stream()
                        .mapToDouble(sample -> TrainingDiagnosis.rightLoss(data.start(), sample))
                        .toArray()));
    }

    private static boolean isOne(List<Diagnosis> diagnoses, String target, Mistake name) {
        return diagnoses.size() == 1
                && diagnoses.get(0).targets().equals(List.of(target))
                && Edited.name(diagnoses.get(0)).equals(name);
    }
}
