package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Cases;
import backcheck.exercise.checks.SharedCalls;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong sigmoid, loss and update with a name comes back by that name, or by an equal one. */
class ValueRoundTripTest {

    private static final long SEED = 7;

    private static final DoubleBinaryOperator LOSS = Formula.CrossEntropy::of;

    static List<Quantity> parameters() {
        return Quantity.PARAMETERS;
    }

    static Map<Mistake, DoubleUnaryOperator> sigmoids() {
        Map<Mistake, DoubleUnaryOperator> sigmoids = new LinkedHashMap<>();
        Catalog.activations().forEach((spelled, function) ->
                sigmoids.put(Mistake.of(Kind.OTHER_ACTIVATION, "sigmoid", spelled), function));
        sigmoids.put(Mistake.of(Kind.WRONG_SIGN), z -> -1 / (1 + Math.exp(-z)));
        sigmoids.put(Mistake.instead(Kind.SCALED, "2"), z -> 2 / (1 + Math.exp(-z)));
        sigmoids.put(Mistake.instead(Kind.SCALED, "1/2"), z -> 0.5 / (1 + Math.exp(-z)));
        sigmoids.put(Mistake.instead(Kind.INTEGER_DIVISION, "int"), z -> 1.0 / (1 + (long) Math.exp(-z)));
        return sigmoids;
    }

    static Map<Mistake, DoubleBinaryOperator> losses() {
        Map<Mistake, DoubleBinaryOperator> losses = new LinkedHashMap<>();
        Catalog.losses().forEach((spelled, loss) -> losses.put(Mistake.instead(Kind.OTHER_LOSS, spelled), loss.value()));
        losses.put(Mistake.instead(Kind.OTHER_LOSS, "log10"), (a, y) -> -y * Math.log10(a) - (1 - y) * Math.log10(1 - a));
        losses.put(Mistake.instead(Kind.OTHER_LOSS, "log2"), (a, y) -> LOSS.applyAsDouble(a, y) / Math.log(2));
        losses.put(Mistake.of(Kind.WRONG_SIGN), (a, y) -> y * Math.log(a) + (1 - y) * Math.log(1 - a));
        losses.put(Mistake.of(Kind.WRONG_SIGN, "y*ln(a3)"), (a, y) -> y * Math.log(a) - (1 - y) * Math.log(1 - a));
        losses.put(Mistake.of(Kind.WRONG_SIGN, "(1-y)*ln(1-a3)"), (a, y) -> (1 - y) * Math.log(1 - a) - y * Math.log(a));
        losses.put(Mistake.of(Kind.MISSING_TERM, "y*ln(a3)"), (a, y) -> -(1 - y) * Math.log(1 - a));
        losses.put(Mistake.of(Kind.MISSING_TERM, "(1-y)*ln(1-a3)"), (a, y) -> -y * Math.log(a));
        losses.put(Mistake.instead(Kind.SWAPPED, "y/1-y"), (a, y) -> -(1 - y) * Math.log(a) - y * Math.log(1 - a));
        losses.put(Mistake.instead(Kind.SCALED, "2"), (a, y) -> 2 * LOSS.applyAsDouble(a, y));
        losses.put(Mistake.instead(Kind.SCALED, "1/2"), (a, y) -> 0.5 * LOSS.applyAsDouble(a, y));
        return losses;
    }

    /** Steps that are wrong in one parameter, each in the way of its name. */
    static Map<Mistake, TrainingVariants.Step> steps(int i) {
        String here = parameters().get(i).spelled();
        Map<Mistake, TrainingVariants.Step> steps = new LinkedHashMap<>();
        steps.put(Mistake.of(Kind.WRONG_SIGN), (p, g, alpha) -> one(p, g, alpha, i, p[i] + alpha * g[i]));
        steps.put(Mistake.of(Kind.UNCHANGED), (p, g, alpha) -> one(p, g, alpha, i, p[i]));
        steps.put(Mistake.of(Kind.SCALED, "alpha", "1"), (p, g, alpha) -> one(p, g, alpha, i, p[i] - g[i]));
        steps.put(Mistake.of(Kind.SCALED, "alpha", "2"), (p, g, alpha) -> one(p, g, alpha, i, p[i] - alpha * 2 * g[i]));
        steps.put(Mistake.of(Kind.SCALED, "alpha", "1/2"), (p, g, alpha) -> one(p, g, alpha, i, p[i] - alpha * g[i] / 2));
        steps.put(Mistake.of(Kind.SCALED, "alpha", "1/alpha"), (p, g, alpha) -> one(p, g, alpha, i, p[i] - g[i] / alpha));
        steps.put(Mistake.of(Kind.REPEATED_FACTOR, "alpha"), (p, g, alpha) -> one(p, g, alpha, i, p[i] - alpha * alpha * g[i]));
        steps.put(Mistake.of(Kind.MISSING_TERM, here), (p, g, alpha) -> one(p, g, alpha, i, -alpha * g[i]));
        for (int j = 0; j < parameters().size(); j++) {
            int k = j;
            if (j != i) {
                String there = parameters().get(j).spelled();
                steps.put(
                        Mistake.of(Kind.REPLACED_FACTOR, "d" + here, "d" + there),
                        (p, g, alpha) -> one(p, g, alpha, i, p[i] - alpha * g[k]));
                steps.put(
                        Mistake.of(Kind.REPLACED_FACTOR, here, there),
                        (p, g, alpha) -> one(p, g, alpha, i, p[k] - alpha * g[i]));
            }
        }
        return steps;
    }

    @Test
    void everySigmoidComesBack() {
        double[] z = SharedCalls.sigmoidArguments(new Cases(SEED).ordinary());
        List<String> lost = new ArrayList<>();
        sigmoids().forEach((name, sigmoid) -> {
            List<Diagnosis> diagnoses = new ChainSubject().sigmoid(sigmoid).diagnosed(SEED);

            boolean isEqual = isOne(diagnoses, List.of("sigmoid"))
                    && Arrays.stream(z).allMatch(x -> Edited.same(
                            sigmoid.applyAsDouble(x),
                            sigmoids().get(Edited.name(diagnoses.get(0))).applyAsDouble(x)));
            if (!isEqual) {
                lost.add(name + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    @Test
    void everyLossComesBack() {
        List<String> lost = new ArrayList<>();
        losses().forEach((name, loss) -> {
            List<Diagnosis> diagnoses = new ChainSubject().loss(loss).diagnosed(SEED);

            if (!isOne(diagnoses, List.of("J")) || !Edited.name(diagnoses.get(0)).equals(name)) {
                lost.add(name + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyStepOfOneParameterComesBack(Quantity parameter) {
        List<String> lost = new ArrayList<>();
        steps(parameters().indexOf(parameter)).forEach((name, step) -> {
            List<Diagnosis> diagnoses = new ChainSubject().update(step::from).diagnosed(SEED);

            if (!isOne(diagnoses, List.of(parameter.spelled())) || !Edited.name(diagnoses.get(0)).equals(name)) {
                lost.add(name + " came back as " + diagnoses);
            }
        });

        assertThat(lost).isEmpty();
    }

    static Stream<Mistake> stepsOfAll() {
        return steps(0).keySet().stream()
                .filter(name -> !name.factor().equals(Optional.of("w1")) && name.kind() != Kind.REPLACED_FACTOR);
    }

    @ParameterizedTest
    @MethodSource("stepsOfAll")
    void oneMistakeInAllParametersIsToldOnce(Mistake name) {
        TrainingVariants.Step step = (p, g, alpha) -> {
            double[] next = new double[p.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = steps(i).get(name).from(p, g, alpha)[i];
            }
            return next;
        };

        List<Diagnosis> diagnoses = new ChainSubject().update(step::from).diagnosed(SEED);

        assertThat(diagnoses).extracting(Edited::name).containsExactly(name);
        assertThat(diagnoses.get(0).targets())
                .containsExactlyElementsOf(parameters().stream().map(Quantity::spelled).toList());
    }

    /** A right step but for one parameter. */
    private static double[] one(double[] p, double[] g, double alpha, int i, double value) {
        double[] next = GradientDescent.update(p, g, alpha);
        next[i] = value;
        return next;
    }

    private static boolean isOne(List<Diagnosis> diagnoses, List<String> targets) {
        return diagnoses.size() == 1 && diagnoses.get(0).targets().equals(targets);
    }
}
