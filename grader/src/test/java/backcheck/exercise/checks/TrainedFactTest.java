package backcheck.exercise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Sample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Kind;
import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainedFactTest {

    /** What a training makes of the parameters that the right one ends with. */
    @FunctionalInterface
    private interface Twist {
        double[] of(double[] start, double[] right);
    }

    @Test
    void namesATrainingThatPartsEqualNeurons() {
        Exam exam = exam((start, right) -> {
            double[] twisted = right.clone();
            twisted[0] += start[0] == start[2] && start[4] == start[5] ? 0.1 : 0;
            return twisted;
        });

        Verdict verdict = verdict(exam, "symmetry-stays");

        assertThat(verdict.isPassed()).isFalse();
        assertThat(verdict.diagnoses()).extracting(Diagnosis::kind).containsExactly(Kind.CHANGES_SYMMETRY);
    }

    @Test
    void givesNoNameToATrainingThatDoesNothing() {
        Exam exam = exam((start, right) -> start);

        Verdict verdict = verdict(exam, "symmetry-stays");

        assertThat(verdict.isPassed()).isFalse();
        assertThat(verdict.diagnoses()).isEmpty();
    }

    @Test
    void holdsForTheAssignmentsTraining() {
        Exam exam = exam((start, right) -> right);

        for (String check : List.of("symmetry-stays", "symmetry-differentiates", "symmetry-cause")) {
            assertThat(verdict(exam, check).isPassed()).as(check).isTrue();
        }
    }

    private static Verdict verdict(Exam exam, String id) {
        return Assignment.checksOf(PartId.SYMMETRY).stream()
                .filter(check -> check.id().equals(id))
                .map(exam::verdict)
                .findFirst()
                .orElseThrow();
    }

    /** A submission that trains in its own way, has the right gradient and update, and has not written the rest. */
    private static Exam exam(Twist twist) {
        return new Exam(new Recorder(call -> answer(call, twist)), new Cases(7));
    }

    private static Outcome answer(Call call, Twist twist) {
        double[] in = call.arguments();
        return switch (call.method()) {
            case TRAIN -> {
                DataSet data = data(in);
                yield new Outcome.Returned(twist.of(
                        data.start(), GradientDescent.train(data.start(), data.samples(), data.alpha(), data.steps())));
            }
            case BACKWARD -> new Outcome.Returned(GradientDescent.gradient(
                    Arrays.copyOf(in, 9), new Sample(in[9], in[10], in[11])));
            case UPDATE -> new Outcome.Returned(GradientDescent.update(
                    Arrays.copyOf(in, 9), Arrays.copyOfRange(in, 9, 18), in[18]));
            default -> new Outcome.NotStarted(ApiMethod.RANDOM_START);
        };
    }

    private static DataSet data(double[] in) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 11; i < in.length; i += 3) {
            samples.add(new Sample(in[i], in[i + 1], in[i + 2]));
        }
        return new DataSet(Arrays.copyOf(in, 9), samples, in[9], (int) in[10]);
    }
}
