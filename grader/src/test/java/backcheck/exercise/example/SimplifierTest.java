package backcheck.exercise.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.exercise.checks.Cases;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Step;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import backcheck.subject.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimplifierTest {

    private static final Diagnosis NO_SLOPE = new Diagnosis(
            List.of("dw1"),
            Kind.MISSING_FACTOR,
            Optional.of("da1/dz1"),
            Optional.empty(),
            Optional.of(PartId.BACKWARD),
            Optional.empty(),
            Message.of("x"));

    /** Leaves the slope of neuron 1 out of dw1. */
    private static final Subject WITHOUT_SLOPE = call -> {
        Case here = asked(call);
        double[] gradients = Chain.gradients(here.point());
        double a1 = here.point().get(Quantity.A1);
        gradients[0] /= a1 * (1 - a1);
        return new Outcome.Returned(gradients);
    };

    @Test
    void findsRoundNumbersThatFailInTheSameWay() {
        Map<String, Double> failing = failing();
        GradientTrial trial = new GradientTrial(Quantity.W1, List.of(NO_SLOPE));
        Simplifier simplifier = new Simplifier(new Recorder(WITHOUT_SLOPE), trial);

        Map<String, Double> simple = simplifier.simplify(failing);

        assertThat(simple.values()).allMatch(value -> value * 2 == Math.rint(value * 2));
        assertThat(simplifier.got(simple)).isNotCloseTo(trial.right(simple), withPercentage(1));
        assertThat(trial.predicted(simple).orElseThrow())
                .isCloseTo(simplifier.got(simple), withPercentage(1e-6));
    }

    @Test
    void keepsTheLabel() {
        Map<String, Double> failing = failing();
        GradientTrial trial = new GradientTrial(Quantity.W1, List.of(NO_SLOPE));

        Map<String, Double> simple = new Simplifier(new Recorder(WITHOUT_SLOPE), trial).simplify(failing);

        assertThat(simple.get("y")).isEqualTo(failing.get("y"));
    }

    @Test
    void keepsTheCaseWhereNothingSimplerFails() {
        Map<String, Double> failing = failing();
        Subject picky = call -> {
            double[] gradients = Chain.gradients(asked(call).point());
            gradients[0] += call.equals(Case.of(failing).backward()) ? 1 : 0;
            return new Outcome.Returned(gradients);
        };

        Map<String, Double> simple =
                new Simplifier(new Recorder(picky), new GradientTrial(Quantity.W1, List.of())).simplify(failing);

        assertThat(simple).isEqualTo(failing);
    }

    @Test
    void laysOutTheChainWithTheFactorThatIsLeftOut() {
        List<Step> steps = new GradientTrial(Quantity.W1, List.of(NO_SLOPE)).steps(failing());

        assertThat(steps).extracting(Step::name).containsExactly("dJ/da3", "da3/dz3", "dz3/da1", "da1/dz1", "dz1/dw1");
        assertThat(steps.get(3).got()).contains(1.0);
        assertThat(steps).filteredOn(step -> step.note().isPresent()).hasSize(1);
        assertThat(steps.stream().mapToDouble(Step::right).reduce(1, (a, b) -> a * b))
                .isCloseTo(
                        Chain.gradient(Quantity.W1, Case.of(failing()).point()),
                        withPercentage(1e-9));
    }

    private static Map<String, Double> failing() {
        Case c = new Cases(7).ordinary().get(1);
        Map<String, Double> inputs = new LinkedHashMap<>();
        inputs.put("x1", c.sample().x1());
        inputs.put("x2", c.sample().x2());
        inputs.put("y", c.sample().y());
        for (int i = 0; i < c.parameters().length; i++) {
            inputs.put(Quantity.PARAMETERS.get(i).spelled(), c.parameters()[i]);
        }
        return inputs;
    }

    private static Case asked(Call call) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            inputs.put(Quantity.PARAMETERS.get(i).spelled(), call.arguments()[i]);
        }
        inputs.put("x1", call.arguments()[9]);
        inputs.put("x2", call.arguments()[10]);
        inputs.put("y", call.arguments()[11]);
        return Case.of(inputs);
    }
}
