package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.diagnosis.ChainSubject;
import backcheck.grade.Verdict;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;

class RelationsTest {

    @Test
    void holdForTheRightGradient() {
        assertThat(judge(new ChainSubject()).isPassed()).isTrue();
    }

    @Test
    void holdForAGradientThatIsWrongInTheSameWayEverywhere() {
        assertThat(judge(all((parameter, point) -> -2 * Chain.gradient(parameter, point)))
                        .isPassed())
                .isTrue();
    }

    @Test
    void sayNothingOfAGradientOfZeros() {
        assertThat(Judged.message(judge(all((parameter, point) -> 0.0)))).isEqualTo("relations.nothing");
    }

    @Test
    void sayNothingWhereOneComponentIsZero() {
        assertThat(Judged.message(judge(new ChainSubject().gradient(Quantity.B3, point -> 0))))
                .isEqualTo("relations.nothing");
    }

    @Test
    void areMissedBetweenTheInputsOfANeuron() {
        Verdict verdict =
                judge(new ChainSubject().gradient(Quantity.W1, point -> 2 * Chain.gradient(Quantity.W1, point)));

        assertThat(Judged.message(verdict)).isEqualTo("relations.inputs");
        assertThat(verdict.counterexample()).hasValueSatisfying(example -> {
            assertThat(example.quantity()).isEqualTo("dw1*x2");
            assertThat(example.got()).isEqualTo(2 * example.expected());
        });
    }

    @Test
    void areMissedBetweenTiedNeurons() {
        ChainSubject subject = new ChainSubject();
        for (Quantity parameter : new Quantity[] {Quantity.W1, Quantity.W2, Quantity.B1}) {
            subject.gradient(parameter, point -> 2 * Chain.gradient(parameter, point));
        }

        assertThat(Judged.message(judge(subject))).isEqualTo("relations.tied");
    }

    @Test
    void areMissedWhereTheNeuronsChangePlaces() {
        ChainSubject subject =
                new ChainSubject().gradient(Quantity.B1, point -> 2 * Chain.gradient(Quantity.B1, point));

        assertThat(Judged.message(judge(subject))).isEqualTo("relations.exchange");
    }

    private static Verdict judge(ChainSubject subject) {
        return Relations.judge(Judged.exam(subject));
    }

    private static ChainSubject all(ToDoubleBiFunction<Quantity, Point> wrong) {
        ChainSubject subject = new ChainSubject();
        Quantity.PARAMETERS.forEach(
                parameter -> subject.gradient(parameter, point -> wrong.applyAsDouble(parameter, point)));
        return subject;
    }
}
