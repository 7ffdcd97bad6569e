package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.diagnosis.ChainSubject;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check, judging a subject that is wrong in what the check is there for and right in everything else. */
class ChecksTest {

    /** A mistake, and the checks that it costs: as few as can be. */
    record Mistake(String name, Supplier<ChainSubject> subject, Set<String> costs) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(sigmoid(), forward(), loss(), backward(), update(), training(), symmetry())
                .flatMap(List::stream);
    }

    private static List<Mistake> sigmoid() {
        return List.of(
                wrong(
                        "a step",
                        () -> new ChainSubject().sigmoid(z -> z > 0 ? 1 : 0),
                        "sigmoid-values",
                        "sigmoid-extremes"),
                wrong(
                        "infinity over infinity far out",
                        () -> new ChainSubject().sigmoid(z -> Math.exp(z) / (1 + Math.exp(z))),
                        "sigmoid-extremes"),
                wrong(
                        "not a half at zero",
                        () -> new ChainSubject().sigmoid(z -> z == 0 ? 0.5 + 1e-15 : Formula.Sigmoid.of(z)),
                        "sigmoid-extremes"));
    }

    private static List<Mistake> forward() {
        return List.of(
                wrong("a1 doubled", () -> forwardWith(1, 2), "forward-hidden"),
                wrong("a3 doubled", () -> forwardWith(5, 2), "forward-output"));
    }

    private static List<Mistake> loss() {
        return List.of(
                wrong(
                        "the first term twice",
                        () -> new ChainSubject().loss((a, y) -> Formula.CrossEntropy.of(a, y) * (1 + y)),
                        "loss-one",
                        "loss-arguments"),
                wrong(
                        "the second term twice",
                        () -> new ChainSubject().loss((a, y) -> Formula.CrossEntropy.of(a, y) * (2 - y)),
                        "loss-zero",
                        "loss-arguments"),
                wrong(
                        "any label taken",
                        () -> new ChainSubject()
                                .answering(
                                        ApiMethod.LOSS,
                                        call -> new Outcome.Returned(
                                                Formula.CrossEntropy.of(call.arguments()[0], call.arguments()[1]))),
                        "loss-arguments"));
    }

    private static List<Mistake> backward() {
        return List.of(
                wrong("dw5 halved", () -> gradientWith(Quantity.W5, 0.5), "backward-output", "backward-relations"),
                wrong("db1 negative", () -> gradientWith(Quantity.B1, -1), "backward-hidden", "backward-relations"),
                wrong(
                        "the output layer negative",
                        () -> {
                            ChainSubject subject = new ChainSubject();
                            List.of(Quantity.W5, Quantity.W6, Quantity.B3)
                                    .forEach(q -> subject.gradient(q, point -> -Chain.gradient(q, point)));
                            return subject;
                        },
                        "backward-output"));
    }

    private static List<Mistake> update() {
        return List.of(
                wrong(
                        "a step uphill",
                        () -> new ChainSubject().update((p, g, alpha) -> GradientDescent.update(p, g, -alpha)),
                        "update-values",
                        "update-arguments"),
                wrong(
                        "any rate taken",
                        () -> new ChainSubject().answering(ApiMethod.UPDATE, call -> {
                            double[] a = call.arguments();
                            return new Outcome.Returned(GradientDescent.update(slice(a, 0), slice(a, 9), a[18]));
                        }),
                        "update-arguments"));
    }

    private static List<Mistake> training() {
        return List.of(
                wrong(
                        "a sum for the mean cost",
                        () -> new ChainSubject()
                                .cost(data -> data.samples().size() * GradientDescent.cost(data.start(), data.samples())),
                        "training-cost",
                        "training-cost-arguments"),
                wrong(
                        "a cost of nothing",
                        () -> new ChainSubject()
                                .answering(
                                        ApiMethod.COST,
                                        call -> call.arguments().length == 9
                                                ? new Outcome.Returned(0)
                                                : new ChainSubject().call(call)),
                        "training-cost-arguments"),
                wrong(
                        "a training of nothing",
                        () -> new ChainSubject()
                                .answering(
                                        ApiMethod.TRAIN,
                                        call -> call.arguments().length == 11
                                                ? new Outcome.Returned(slice(call.arguments(), 0))
                                                : new ChainSubject().call(call)),
                        "training-train-arguments"),
                wrong(
                        "one step more",
                        () -> trainingOf(data -> trained(data, data.alpha(), data.steps() + 1)),
                        "training-train",
                        "training-train-arguments"),
                wrong(
                        "a training uphill",
                        () -> trainingOf(data -> trained(data, -data.alpha(), data.steps())),
                        "training-train",
                        "training-train-arguments",
                        "training-falls"));
    }

    private static List<Mistake> symmetry() {
        return List.of(
                wrong(
                        "neurons that differ at the start",
                        () -> startingWith(ApiMethod.SYMMETRIC_START, 1, 2, 3, 2, 4, 4, 5, 5, 6),
                        "symmetry-start"),
                wrong(
                        "a start of zeros",
                        () -> startingWith(ApiMethod.SYMMETRIC_START, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        "symmetry-start"),
                wrong(
                        "equal weights at random",
                        () -> startingWith(ApiMethod.RANDOM_START, 1, 1, 2, 3, 4, 5, 6, 7, 8),
                        "symmetry-random"),
                wrong(
                        "the same start whatever the generator",
                        () -> startingWith(ApiMethod.RANDOM_START, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                        "symmetry-random"),
                wrong(
                        "a training that does nothing",
                        () -> trainingOf(DataSet::start),
                        "training-train",
                        "training-train-arguments",
                        "training-falls",
                        "symmetry-stays",
                        "symmetry-differentiates",
                        "symmetry-cause"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void costsItsOwnChecksAndNoOther(Mistake mistake) {
        assertThat(Judged.lost(mistake.subject().get())).isEqualTo(mistake.costs());
    }

    @Test
    void areEachLostByOneOfTheseMistakes() {
        Stream<String> lost = mistakes().flatMap(mistake -> mistake.costs().stream());

        assertThat(lost).containsAll(Assignment.checks().stream().map(Check::id).toList());
    }

    @Test
    void addUpToAHundredPoints() {
        assertThat(Assignment.checks().stream().mapToDouble(Check::points).sum())
                .isEqualTo(100);
    }

    @Test
    void nameTheFaultOfAStart() {
        Map<Kind, ChainSubject> starts = new TreeMap<>(Map.of(
                Kind.NOT_SYMMETRIC, startingWith(ApiMethod.SYMMETRIC_START, 1, 2, 3, 2, 4, 4, 5, 5, 6),
                Kind.ALL_ZERO, startingWith(ApiMethod.SYMMETRIC_START, 0, 0, 0, 0, 0, 0, 1, 1, 1),
                Kind.SAME_WEIGHTS, startingWith(ApiMethod.RANDOM_START, 1, 1, 2, 3, 4, 5, 6, 7, 8),
                Kind.GENERATOR_IGNORED, startingWith(ApiMethod.RANDOM_START, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                Kind.NOT_FINITE, startingWith(ApiMethod.RANDOM_START, 1, 2, 3, 4, 5, Double.NaN, 7, 8, 9)));

        starts.forEach((kind, subject) -> {
            Exam exam = Judged.exam(subject);
            assertThat(Assignment.checks().stream().flatMap(check -> exam.verdict(check).diagnoses().stream()))
                    .extracting(Diagnosis::kind)
                    .containsExactly(kind);
        });
    }

    private static Mistake wrong(String name, Supplier<ChainSubject> subject, String... costs) {
        return new Mistake(name, subject, Set.of(costs));
    }

    private static ChainSubject forwardWith(int index, double factor) {
        return new ChainSubject().forward((Point point) -> {
            double[] six = point.activations();
            six[index] *= factor;
            return six;
        });
    }

    private static ChainSubject gradientWith(Quantity parameter, double factor) {
        return new ChainSubject().gradient(parameter, point -> factor * Chain.gradient(parameter, point));
    }

    private static ChainSubject trainingOf(Function<DataSet, double[]> training) {
        return new ChainSubject().train(training);
    }

    private static double[] trained(DataSet data, double alpha, int steps) {
        return GradientDescent.train(data.start(), data.samples(), alpha, steps);
    }

    private static ChainSubject startingWith(ApiMethod method, double... start) {
        return new ChainSubject().answering(method, call -> new Outcome.Returned(start));
    }

    private static double[] slice(double[] arguments, int from) {
        return Arrays.copyOfRange(arguments, from, from + 9);
    }
}
