package backcheck.running.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Sample;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.LocalSubject;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import backcheck.subject.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubstitutionTest {

    private static final double[] P = {0.1, -0.2, 0.3, -0.4, 0.5, -0.6, 0.7, -0.8, 0.9};

    /** Everything below cost and train is broken; what stands on it is right, and calls in every way there is. */
    private static final String MEMBERS =
            """
            static double sigmoid(double z) { throw new IllegalStateException(); }
            static Activations forward(Parameters p, double x1, double x2) {
                return new Activations(0, 0, 0, 0, 0, sigmoid(x1));
            }
            static double loss(double a3, double y) { throw new IllegalStateException(); }
            static Gradients backward(Parameters p, Example e) {
                Activations a = forward(p, e.x1(), e.x2());
                return new Gradients(a.z1(), a.a1(), a.z2(), a.a2(), a.z3(), a.a3(), 0, 0, sigmoid(0));
            }
            static Parameters update(Parameters p, Gradients g, double alpha) { throw new IllegalStateException(); }
            static double cost(Parameters p, List<Example> data) {
                return data.stream()
                        .mapToDouble(e -> loss(forward(p, e.x1(), e.x2()).a3(), e.y()))
                        .average()
                        .orElseThrow();
            }
            interface Step { Gradients gradient(Parameters p, Example e); }
            static Parameters train(Parameters p, List<Example> data, double alpha, int steps) {
                Step step = Network::backward;
                return update(p, step.gradient(p, data.get(0)), alpha);
            }
            """;

    private static final Map<String, byte[]> BROKEN_BELOW = StudentClasses.withMembers(MEMBERS);

    @Test
    void leadsCallsInLambdasToTheGivenMethods() {
        Outcome outcome = under(ApiMethod.COST).call(Call.cost(P, new double[] {1, 2, 1}));

        assertThat(outcome).isEqualTo(new Outcome.Returned(GradientDescent.cost(P, List.of(new Sample(1, 2, 1)))));
    }

    @Test
    void leadsMethodReferencesToTheGivenMethods() {
        double[] expected = GradientDescent.train(P, List.of(new Sample(1, 2, 1)), 0.5, 1);

        Outcome outcome = under(ApiMethod.TRAIN).call(Call.train(P, new double[] {1, 2, 1}, 0.5, 1));

        assertThat(outcome).isEqualTo(new Outcome.Returned(expected));
    }

    @Test
    void leadsCallsOfForwardAndSigmoidToTheGivenMethods() {
        double[] a = Point.forward(P, new Sample(1, 2, 1)).activations();

        Outcome outcome = under(ApiMethod.BACKWARD).call(Call.backward(P, 1, 2, 1));

        assertThat(outcome).isEqualTo(new Outcome.Returned(a[0], a[1], a[2], a[3], a[4], a[5], 0, 0, 0.5));
    }

    @Test
    void leavesTheMethodThatIsJudgedToTheStudent() {
        Outcome outcome = under(ApiMethod.FORWARD).call(Call.forward(P, 0, 0));

        assertThat(outcome).isEqualTo(new Outcome.Returned(0, 0, 0, 0, 0, 0.5));
    }

    @Test
    void leavesADirectQuestionForALowerMethodToTheStudent() {
        assertThat(under(ApiMethod.TRAIN).call(Call.sigmoid(0))).isInstanceOf(Outcome.Threw.class);
    }

    @Test
    void leadsTheCallsOfAnInterfaceToo() {
        Map<String, byte[]> classes = StudentClasses.declared("interface Network {", MEMBERS);

        Outcome cost = subject(Substitution.under(ApiMethod.COST, classes)).call(Call.cost(P, new double[] {1, 2, 1}));
        Outcome train = subject(Substitution.under(ApiMethod.TRAIN, classes))
                .call(Call.train(P, new double[] {1, 2, 1}, 0.5, 1));

        assertThat(cost).isEqualTo(new Outcome.Returned(GradientDescent.cost(P, List.of(new Sample(1, 2, 1)))));
        assertThat(train).isEqualTo(new Outcome.Returned(GradientDescent.train(P, List.of(new Sample(1, 2, 1)), 0.5, 1)));
    }

    @Test
    void leavesAnOverloadToTheStudent() {
        Map<String, byte[]> classes = StudentClasses.withMembers(
                """
                static double sigmoid(double z, int times) { return times; }
                static Activations forward(Parameters p, double x1, double x2) {
                    return new Activations(sigmoid(0, 7), 0, 0, 0, 0, 0);
                }
                """);

        Outcome outcome = subject(Substitution.under(ApiMethod.FORWARD, classes)).call(Call.forward(P, 0, 0));

        assertThat(outcome).isEqualTo(new Outcome.Returned(7, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(ApiMethod.class)
    void putsNoMethodBelowItself(ApiMethod method) {
        assertThat(Substitution.below(method)).doesNotContain(method).allSatisfy(lower -> assertThat(
                        Substitution.below(lower))
                .doesNotContain(method));
    }

    private static Subject under(ApiMethod method) {
        return subject(Substitution.under(method, BROKEN_BELOW));
    }

    private static Subject subject(Map<String, byte[]> classes) {
        return new LocalSubject(StudentClasses.loader(classes));
    }
}
