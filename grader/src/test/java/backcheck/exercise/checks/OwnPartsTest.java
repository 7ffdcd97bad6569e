package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Formula;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.diagnosis.ChainSubject;
import backcheck.subject.Recorder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cost and a training made of the student's own wrong methods are right, where these can tell right from wrong. */
class OwnPartsTest {

    private static final DataSet DATA = Judged.CASES.training().get(2);

    @Test
    void areTheAssignmentsWhereTheMethodsAre() {
        double[] right = GradientDescent.train(DATA.start(), DATA.samples(), DATA.alpha(), DATA.steps());

        for (OwnDescent.Parts parts : List.of(OwnDescent.Parts.ALL_OWN, new OwnDescent.Parts(false, true))) {
            double[] own = new OwnDescent(new Recorder(new ChainSubject()), parts)
                    .train(DATA)
                    .orElseThrow();
            for (int i = 0; i < right.length; i++) {
                assertThat(Tolerance.same(own[i], right[i], Tolerance.RIGHT)).isTrue();
            }
        }
    }

    @Test
    void tellRightFromWrongWhereTheGradientDoes() {
        assertThat(isTelling(new ChainSubject())).isTrue();
        assertThat(isTelling(scaled(-1))).isTrue();
    }

    @Test
    void tellNothingWhereTheGradientIsZero() {
        assertThat(isTelling(scaled(0))).isFalse();
    }

    @Test
    void tellNothingWhereTheGradientDoesNotDependOnTheExamples() {
        ChainSubject subject = new ChainSubject();
        Quantity.PARAMETERS.forEach(q -> subject.gradient(q, point -> 0.1));

        assertThat(isTelling(subject)).isFalse();
    }

    @Test
    void haveNoResultWhereTheGradientIsNotFinite() {
        assertThat(new OwnDescent(new Recorder(scaled(Double.NaN)), OwnDescent.Parts.ALL_OWN).train(DATA))
                .isEmpty();
    }

    @Test
    void makeATrainingRightThatFollowsAWrongGradient() {
        ChainSubject subject = scaled(2).train(data -> {
            double[] here = data.start();
            for (int i = 0; i < data.steps(); i++) {
                double[] mean = GradientDescent.meanGradient(GradientDescent::gradient, here, data.samples());
                here = GradientDescent.update(here, Arrays.stream(mean).map(g -> 2 * g).toArray(), data.alpha());
            }
            return here;
        });

        assertThat(Judged.notices(Judged.by("training-train", subject))).containsExactly("notice.follows");
        assertThat(Judged.lost(subject)).containsExactlyInAnyOrder("backward-output", "backward-hidden");
    }

    @Test
    void makeACostRightThatIsTheMeanOfAWrongLoss() {
        ChainSubject subject = new ChainSubject()
                .loss((a, y) -> 2 * Formula.CrossEntropy.of(a, y))
                .cost(data -> 2 * GradientDescent.cost(data.start(), data.samples()));

        assertThat(Judged.notices(Judged.by("training-cost", subject))).containsExactly("notice.follows");
    }

    @Test
    void doNotExcuseACostThatIsWrongBesideAWrongLoss() {
        ChainSubject subject = new ChainSubject()
                .loss((a, y) -> 2 * Formula.CrossEntropy.of(a, y))
                .cost(data -> 3 * GradientDescent.cost(data.start(), data.samples()));

        assertThat(Judged.by("training-cost", subject).isPassed()).isFalse();
    }

    @Test
    void doNotExcuseACostWhereTheOwnLossIsAlwaysZero() {
        ChainSubject subject = new ChainSubject().loss((a, y) -> 0).cost(data -> 0.0);

        assertThat(Judged.by("training-cost", subject).isPassed()).isFalse();
    }

    @Test
    void differentiateTheOwnNetworkNumerically() {
        List<Case> cases = Judged.CASES.ordinary();
        double[] numerical = OwnLoss.gradient(new Recorder(new ChainSubject()), cases, Quantity.W1);

        for (int i = 0; i < numerical.length; i++) {
            double right = Chain.gradient(Quantity.W1, cases.get(i).point());
            assertThat(Double.isNaN(numerical[i]) || Tolerance.error(numerical[i], right, 1) <= Tolerance.DIFFERENCED)
                    .isTrue();
        }
        assertThat(Arrays.stream(numerical).filter(Double::isNaN).count()).isLessThan(numerical.length / 2);
    }

    @Test
    void sayNothingAtAKinkOfTheOwnLoss() {
        ChainSubject kinked = new ChainSubject().loss((a, y) -> Math.abs(a - 0.5));
        Case one = Judged.CASES.ordinary().get(0);

        double[] slopes = OwnLoss.slope(new Recorder(kinked), List.of(one, one), new double[] {0.501, 0.9});

        assertThat(slopes[0]).isNaN();
        assertThat(Tolerance.same(slopes[1], 1, Tolerance.DIFFERENCED)).isTrue();
    }

    private static boolean isTelling(ChainSubject subject) {
        return new OwnDescent(new Recorder(subject), OwnDescent.Parts.ALL_OWN).isTelling(DATA);
    }

    private static ChainSubject scaled(double factor) {
        ChainSubject subject = new ChainSubject();
        Quantity.PARAMETERS.forEach(q -> subject.gradient(q, point -> factor * Chain.gradient(q, point)));
        return subject;
    }
}
