package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.exercise.checks.Cases;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake of the forward pass's grammar is made in the chain and must come back by its name, or by an equal one. */
class ForwardRoundTripTest {

    private static final long SEED = 7;

    private static final List<Point> POINTS =
            new Cases(SEED).ordinary().stream().map(Case::point).toList();

    static Stream<Quantity> sums() {
        return Chain.formulas().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Formula.Sum)
                .map(Map.Entry::getKey);
    }

    static List<Quantity> values() {
        return Quantity.ACTIVATIONS;
    }

    static Stream<Quantity> activations() {
        return Chain.formulas().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Formula.Sigmoid)
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("sums")
    void everyEditMeansWhatItsWordsSay(Quantity sum) {
        assertThat(SumEdits.of(sum, POINTS)).isNotEmpty().allSatisfy(edit -> {
            for (int i = 0; i < POINTS.size(); i++) {
                double byEffect = Chain.formula(sum).at(POINTS.get(i)) + edit.effect()[i];

                assertThat(byEffect).isCloseTo(Edited.sum(sum, edit.name(), POINTS.get(i)), within(1e-12));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sums")
    void everyEditOfASumComesBack(Quantity sum) {
        List<String> lost = new ArrayList<>();
        for (Edit edit : SumEdits.of(sum, POINTS)) {
            Function<Point, double[]> wrong = point -> pass(point, sum, p -> Edited.sum(sum, edit.name(), p));

            List<Diagnosis> diagnoses = new ChainSubject().forward(wrong).diagnosed(SEED);

            if (!isOne(diagnoses, List.of(sum)) || !isEqual(sum, edit.name(), Edited.name(diagnoses.get(0)))) {
                lost.add(edit.name() + " came back as " + diagnoses);
            }
        }

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("activations")
    void everyOtherActivationComesBack(Quantity activation) {
        Quantity sum = ((Formula.Sigmoid) Chain.formula(activation)).sum();
        List<String> lost = new ArrayList<>();
        Catalog.activations().forEach((spelled, function) -> {
            Function<Point, double[]> wrong =
                    point -> pass(point, activation, p -> function.applyAsDouble(p.get(sum)));

            List<Diagnosis> diagnoses = new ChainSubject().forward(wrong).diagnosed(SEED);

            if (!isOne(diagnoses, List.of(activation)) || !isActivation(diagnoses.get(0), sum, function)) {
                lost.add(spelled + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("activations")
    void everyOtherValueInAnActivationsPlaceComesBack(Quantity activation) {
        List<String> lost = new ArrayList<>();
        for (Quantity other : Quantity.ACTIVATIONS) {
            if (other != activation && other != ((Formula.Sigmoid) Chain.formula(activation)).sum()) {
                Function<Point, double[]> wrong = point -> returned(point, activation, other);

                List<Diagnosis> diagnoses = new ChainSubject().forward(wrong).diagnosed(SEED);

                Mistake name = Mistake.of(Kind.REPLACED_FACTOR, activation.spelled(), other.spelled());
                if (!isOne(diagnoses, List.of(activation)) || !Edited.name(diagnoses.get(0)).equals(name)) {
                    lost.add(name + " came back as " + diagnoses);
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyExchangeOfTwoValuesComesBack(Quantity other) {
        List<String> lost = new ArrayList<>();
        for (Quantity one : Quantity.ACTIVATIONS.subList(0, Quantity.ACTIVATIONS.indexOf(other))) {
            Function<Point, double[]> wrong = point -> {
                double[] values = returned(point, one, other);
                values[Quantity.ACTIVATIONS.indexOf(other)] = point.get(one);
                return values;
            };

            List<Diagnosis> diagnoses = new ChainSubject().forward(wrong).diagnosed(SEED);

            String both = Stream.of(one.spelled(), other.spelled()).sorted().reduce((a, b) -> a + "/" + b).orElseThrow();
            Mistake name = Mistake.instead(Kind.SWAPPED, both);
            if (!isOne(diagnoses, List.of(one, other)) || !Edited.name(diagnoses.get(0)).equals(name)) {
                lost.add(name + " came back as " + diagnoses);
            }
        }

        assertThat(lost).isEmpty();
    }

    /** A forward pass that computes one value wrong and goes on with it. */
    private static double[] pass(Point point, Quantity wrong, Function<Point, Double> value) {
        Point own = point;
        for (Quantity quantity : Quantity.ACTIVATIONS) {
            own = own.with(quantity, quantity == wrong ? value.apply(own) : Chain.formula(quantity).at(own));
        }
        return own.activations();
    }

    /** A right forward pass that returns one value in another's place. */
    private static double[] returned(Point point, Quantity where, Quantity value) {
        double[] values = point.activations();
        values[Quantity.ACTIVATIONS.indexOf(where)] = point.get(value);
        return values;
    }

    private static boolean isOne(List<Diagnosis> diagnoses, List<Quantity> targets) {
        return diagnoses.size() == 1
                && diagnoses.get(0).targets().equals(targets.stream().map(Quantity::spelled).toList());
    }

    private static boolean isEqual(Quantity sum, Mistake made, Mistake found) {
        return POINTS.stream()
                .allMatch(point -> Edited.same(Edited.sum(sum, made, point), Edited.sum(sum, found, point)));
    }

    private static boolean isActivation(Diagnosis diagnosis, Quantity sum, DoubleUnaryOperator function) {
        DoubleUnaryOperator found = Catalog.activations().get(diagnosis.instead().orElse(""));
        return diagnosis.kind() == Kind.OTHER_ACTIVATION
                && POINTS.stream().mapToDouble(point -> point.get(sum)).allMatch(z -> Edited.same(
                        found.applyAsDouble(z), function.applyAsDouble(z)));
    }
}
