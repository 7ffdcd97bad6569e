package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.exercise.checks.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no mistake with a name gets no name. */
class SilenceTest {

    private static final long SEED = 11;
    private static final int UNRELATED = 10_000;

    private static final List<Point> POINTS = points(SEED);

    /** Where a hypothesis that holds on the cases by accident alone does not hold. */
    private static final List<Point> ELSEWHERE =
            LongStream.range(100, 104).boxed().flatMap(seed -> points(seed).stream()).toList();

    private static final Map<Quantity, List<Edit>> EDITS = Quantity.PARAMETERS.stream()
            .collect(Collectors.toMap(parameter -> parameter, parameter -> GradientEdits.of(parameter, POINTS)));

    private static final Map<Quantity, List<Edit>> FAR_EDITS = Quantity.PARAMETERS.stream()
            .collect(Collectors.toMap(parameter -> parameter, parameter -> GradientEdits.of(parameter, ELSEWHERE)));

    private static List<Point> points(long seed) {
        return new Cases(seed).ordinary().stream().map(Case::point).toList();
    }

    /** Functions that are nearly an edit of the chain, and none. */
    static Stream<NearMiss> nearMisses() {
        return Stream.of(
                new NearMiss("right for y = 1 only", (wrong, right, point) -> isOne(point) ? right : wrong),
                new NearMiss("right for y = 0 only", (wrong, right, point) -> isOne(point) ? wrong : right),
                new NearMiss("right where x1 > 0", (wrong, right, point) -> point.get(Quantity.X1) > 0 ? right : wrong),
                new NearMiss("off by a millionth", (wrong, right, point) -> wrong * (1 + 1e-6)),
                new NearMiss("shifted by a millionth", (wrong, right, point) -> wrong + 1e-6),
                new NearMiss("with noise", (wrong, right, point) -> wrong * (1 + 1e-7 * noise(point))),
                new NearMiss("wrong but in float", (wrong, right, point) -> (float) wrong),
                new NearMiss("NaN once", (wrong, right, point) -> point == POINTS.get(17) ? Double.NaN : wrong),
                new NearMiss("infinite once", (wrong, right, point) -> point == POINTS.get(49) ? 1 / 0.0 : wrong),
                new NearMiss("right plus wrong", (wrong, right, point) -> wrong + right * 0.7));
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void nearMissesOfEveryEditGetNoDiagnosis(NearMiss miss) {
        List<String> accused = new ArrayList<>();
        EDITS.forEach((parameter, edits) -> {
            for (Edit edit : edits) {
                ToDoubleFunction<Point> function = point -> miss.blend().of(
                        Edited.gradient(parameter, List.of(edit.name()), point),
                        Chain.gradient(parameter, point),
                        point);
                List<Explanation> found = search(parameter, function);
                if (!found.isEmpty() && !isTrueElsewhere(parameter, found, function)) {
                    accused.add(parameter.gradient() + " " + edit.name() + " as " + found);
                }
            }
        });

        assertThat(accused).isEmpty();
    }

    @Test
    void unrelatedFunctionsOfTheChainsOwnValuesGetNoDiagnosis() {
        Random random = new Random(SEED);
        List<String> accused = new ArrayList<>();
        int unrelated = 0;
        int related = 0;
        while (unrelated < UNRELATED) {
            Quantity parameter = Quantity.PARAMETERS.get(random.nextInt(9));
            ToDoubleFunction<Point> function =
                    random.nextBoolean() ? edited(parameter, random) : RandomFormula.draw(random);
            List<Explanation> found = search(parameter, function);
            if (!found.isEmpty() && isTrueElsewhere(parameter, found, function)) {
                related++;
                continue;
            }
            unrelated++;
            found.forEach(explanation -> accused.add(parameter.gradient() + " " + explanation));
        }

        assertThat(accused).isEmpty();
        assertThat(related).isLessThan(UNRELATED / 2);
    }

    @Test
    void oneSlipIsNotToldAsTwoMistakes() {
        List<String> accused = new ArrayList<>();
        for (Quantity parameter : Quantity.PARAMETERS) {
            double[] right = POINTS.stream().mapToDouble(point -> Chain.gradient(parameter, point)).toArray();
            for (double[] slip : Slips.of(parameter, POINTS)) {
                double[] got = IntStream.range(0, right.length).mapToDouble(i -> right[i] * slip[i]).toArray();
                Evidence evidence = new Evidence(parameter.gradient(), right, got, new double[right.length]);
                new Search(evidence, Search.Action.MULTIPLY)
                        .explanations(EDITS.get(parameter), Slips.of(parameter, POINTS)).stream()
                        .filter(explanation -> explanation.names().size() > 1)
                        .forEach(explanation -> accused.add(parameter.gradient() + " " + explanation));
            }
        }

        assertThat(accused).isEmpty();
    }

    /** Each of them has been told as two mistakes that nobody had made. */
    static Stream<ChainSubject> slips() {
        return Stream.of(
                new ChainSubject().gradient(Quantity.W5, point -> Chain.gradient(Quantity.W5, point) * point.get(Quantity.W5)),
                new ChainSubject().gradient(Quantity.W1, point -> Chain.gradient(Quantity.W1, point) * point.get(Quantity.X2)),
                new ChainSubject().gradient(Quantity.B2, point -> Chain.gradient(Quantity.B2, point)
                        / point.get(Quantity.A2) * point.get(Quantity.A1)));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsWithoutANameGetNoDiagnosis(ChainSubject subject) {
        assertThat(subject.diagnosed(SEED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void rightSubjectsGetNoDiagnosis(long seed) {
        assertThat(new ChainSubject().diagnosed(seed)).isEmpty();
    }

    @Test
    void rightSubjectsThatRoundOtherwiseGetNoDiagnosis() {
        ChainSubject subject = new ChainSubject()
                .sigmoid(z -> 0.5 + 0.5 * Math.tanh(z / 2))
                .loss((a, y) -> -(y * Math.log(a) + (1 - y) * Math.log(1 - a)))
                .cost(data -> GradientDescent.cost(data.start(), data.samples()) * (1 + 1e-15));
        Quantity.PARAMETERS.forEach(parameter -> subject.gradient(
                parameter, point -> Chain.gradient(parameter, point) * (1 - 2e-15)));

        assertThat(subject.diagnosed(SEED)).isEmpty();
    }

    static Stream<ChainSubject> withoutAName() {
        return Stream.of(
                new ChainSubject().gradient(Quantity.W3, point -> isOne(point) ? Chain.gradient(Quantity.W3, point) : 0),
                new ChainSubject().gradient(Quantity.W5, point -> Chain.gradient(Quantity.W5, point) * 1.7),
                new ChainSubject().sigmoid(z -> Formula.Sigmoid.of(1.01 * z)),
                new ChainSubject().sigmoid(z -> z > 1 ? Formula.Sigmoid.of(-z) : Formula.Sigmoid.of(z)),
                new ChainSubject().loss((a, y) -> 1.5 * Formula.CrossEntropy.of(a, y)),
                new ChainSubject().loss((a, y) -> y == 1 ? -2 * Math.log(a) : -Math.log1p(-a)),
                new ChainSubject().update((p, g, alpha) -> GradientDescent.update(p, g, 1.1 * alpha)),
                new ChainSubject().update((p, g, alpha) -> GradientDescent.update(p, g, alpha > 1 ? 1 : alpha)),
                new ChainSubject().cost(data -> 0.9 * GradientDescent.cost(data.start(), data.samples())),
                new ChainSubject().cost(data -> 0.0),
                new ChainSubject().train(data ->
                        GradientDescent.train(data.start(), data.samples(), 1.1 * data.alpha(), data.steps())),
                new ChainSubject().train(data ->
                        GradientDescent.train(data.start(), data.samples(), data.alpha(), data.steps() + 2)),
                new ChainSubject().forward(point -> {
                    double[] values = point.activations();
                    values[0] += 0.5;
                    return values;
                }),
                new ChainSubject().forward(point -> isOne(point) ? point.activations() : new double[] {1, 2, 3, 4, 5, 6}));
    }

    @ParameterizedTest
    @MethodSource("withoutAName")
    void wrongSubjectsWithoutANameGetNoDiagnosis(ChainSubject subject) {
        assertThat(subject.diagnosed(SEED)).isEmpty();
    }

    /** Three to five edits in different places of one chain. */
    private static ToDoubleFunction<Point> edited(Quantity parameter, Random random) {
        List<Edit> edits = EDITS.get(parameter);
        List<Edit> chosen = new ArrayList<>();
        int number = 3 + random.nextInt(3);
        for (int tries = 0; chosen.size() < number && tries < 50; tries++) {
            Edit edit = edits.get(random.nextInt(edits.size()));
            if (chosen.stream().noneMatch(other -> other.slot() == edit.slot())) {
                chosen.add(edit);
            }
        }
        List<Mistake> names = chosen.stream().map(Edit::name).toList();
        return point -> Edited.gradient(parameter, names, point);
    }

    private static List<Explanation> search(Quantity parameter, ToDoubleFunction<Point> function) {
        double[] got = POINTS.stream().mapToDouble(function).toArray();
        double[] right = POINTS.stream().mapToDouble(point -> Chain.gradient(parameter, point)).toArray();
        Evidence evidence = new Evidence(parameter.gradient(), right, got, new double[got.length]);
        return new Search(evidence, Search.Action.MULTIPLY).explanations(EDITS.get(parameter), Slips.of(parameter, POINTS));
    }

    /** Whether the explanations are the function itself: they hold at points that the search has not seen. */
    private static boolean isTrueElsewhere(
            Quantity parameter, List<Explanation> found, ToDoubleFunction<Point> function) {
        return found.stream().allMatch(explanation -> {
            List<double[]> effects = FAR_EDITS.get(parameter).stream()
                    .filter(edit -> explanation.names().contains(edit.name()))
                    .map(Edit::effect)
                    .toList();
            for (int i = 0; i < ELSEWHERE.size(); i++) {
                double predicted = Chain.gradient(parameter, ELSEWHERE.get(i));
                for (double[] effect : effects) {
                    predicted *= effect[i];
                }
                if (!Edited.same(predicted, function.applyAsDouble(ELSEWHERE.get(i)))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean isOne(Point point) {
        return point.get(Quantity.Y) == 1;
    }

    /** Some number between −1 and 1 that is the same at every call. */
    private static double noise(Point point) {
        return 2 * new Random(Double.doubleToLongBits(point.get(Quantity.A3))).nextDouble() - 1;
    }

    /** Makes another value of a wrong and a right one. */
    @FunctionalInterface
    interface Blend {
        double of(double wrong, double right, Point point);
    }

    /** A way to be nearly an edit. */
    record NearMiss(String name, Blend blend) {
        @Override
        public String toString() {
            return name;
        }
    }
}
