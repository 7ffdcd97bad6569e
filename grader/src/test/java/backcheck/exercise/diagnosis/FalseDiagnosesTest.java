package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FalseDiagnosesTest {

    private static final double[] HALF = {0, 0.5, 0, 0.5, 0, 0.5};

    private static List<Diagnosis> of(List<Diagnosis> all, String target) {
        return all.stream().filter(d -> d.targets().contains(target)).toList();
    }

    @Test
    void costThatIsTheMeanOfConstantLossesIsNotTheFirstExamplesOnly() {
        List<Diagnosis> told = new ChainSubject().forward(point -> HALF.clone()).cost(data -> Math.log(2)).diagnosed(7);
        assertThat(of(told, "cost")).isEmpty();
    }

    @Test
    void twoEditsThatCancelAreNoMistake() {
        ChainSubject subject = new ChainSubject().forward(SubjectForward::own);
        for (Quantity q : Quantity.PARAMETERS) {
            subject.gradient(q, point -> Chain.gradient(q, point.withActivations(SubjectForward.own(point))));
        }
        List<Diagnosis> told = subject.diagnosed(7);
        assertThat(of(told, "db3")).isEmpty();
        assertThat(of(told, "dw1")).isEmpty();
    }

    static final class SubjectForward {
        static double[] own(Point p) {
            double a = 1 / (1 + Math.exp(-(p.get(Quantity.X1) + 2 * p.get(Quantity.X2))));
            return new double[] {p.get(Quantity.X1), a, p.get(Quantity.X2), a * a, a * p.get(Quantity.X1), a * a * a};
        }
    }

    @Test
    void trainThatDoesNothingTakesNoOtherRate() {
        List<Diagnosis> told = new ChainSubject().train(data -> data.start()).diagnosed(7);
        assertThat(told).extracting(Diagnosis::kind).doesNotContain(Kind.ALPHA_IGNORED);
    }

    @Test
    void forwardOfZerosIsNotTanh() {
        assertThat(new ChainSubject().forward(point -> new double[6]).diagnosed(7)).isEmpty();
    }

    @Test
    void ownRateIsSeenThroughAWrongUpdate() {
        List<Diagnosis> told = new ChainSubject()
                .update((p, g, alpha) -> GradientDescent.update(p, g, 2 * alpha))
                .train(data -> GradientDescent.train(data.start(), data.samples(), 0.1, data.steps()))
                .diagnosed(7);
        assertThat(told).extracting(Diagnosis::kind).contains(Kind.ALPHA_IGNORED);
    }
}
