package backcheck.exercise.checks;

import backcheck.exercise.chain.GradientDescent;
import backcheck.exercise.chain.Sample;
import backcheck.grade.PartId;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The assignment's training, made of the student's own backward and update: what the own {@code train} is compared with
 * when these are not the assignment's.
 */
final class OwnDescent {

    /**
     * Whose methods the training is made of.
     *
     * @param backward whether the gradient is the student's own
     * @param update whether the update is the student's own
     */
    record Parts(boolean backward, boolean update) {
        /** Both the student's own. */
        static final Parts ALL_OWN = new Parts(true, true);

        private static final Parts OWN_BACKWARD = new Parts(true, false);

        private static final Parts OWN_UPDATE = new Parts(false, true);

        /**
         * All mixtures in which something is the student's own: the likeliest first, and of two that are the same but for
         * rounding, the one that asks less.
         */
        static List<Parts> own(Exam exam) {
            return isUpdateTheAssignments(exam)
                    ? List.of(OWN_BACKWARD, ALL_OWN, OWN_UPDATE)
                    : List.of(ALL_OWN, OWN_BACKWARD, OWN_UPDATE);
        }

        /** What a training that is all the student's own comes to, without asking for what is known. */
        static Parts allOwn(Exam exam) {
            return isUpdateTheAssignments(exam) ? OWN_BACKWARD : ALL_OWN;
        }

        private static boolean isUpdateTheAssignments(Exam exam) {
            return exam.isTheAssignments(PartId.UPDATE);
        }
    }

    private final Recorder recorder;
    private final Parts parts;

    OwnDescent(Recorder recorder, Parts parts) {
        this.recorder = recorder;
        this.parts = parts;
    }

    /** A training with its gradient times a factor. */
    private record Run(DataSet data, double factor) {
        /** A step from here, by the assignment's gradient and the student's own update. */
        private Call update(double[] here) {
            double[] mean = GradientDescent.meanGradient(GradientDescent::gradient, here, data.samples());
            return Call.update(here, Arrays.stream(mean).map(g -> g * factor).toArray(), data.alpha());
        }
    }

    /** The parameters after training; empty if one of the student's methods gives no answer. */
    Optional<double[]> train(DataSet data) {
        return train(List.of(new Run(data, 1))).get(0);
    }

    /**
     * Make the trainings of some problems at once, and all those that {@link #isTelling} compares them with: what is asked about
     * them later is known then, after one round trip to the worker.
     */
    void prepare(List<DataSet> problems) {
        train(problems.stream()
                .flatMap(data -> Stream.concat(
                        Stream.of(new Run(data, 1), new Run(first(data), 1)), others(first(data)).stream()))
                .toList());
    }

    /**
     * Whether this training of at least one step can tell a right {@code train} from the usual wrong ones: its result is not the
     * start, nor that of one step more, of the summed gradient, or of the first or the last example alone. What its first step tells
     * apart is told apart; that it has come to rest later is no reason to doubt.
     */
    boolean isTelling(DataSet data) {
        DataSet first = first(data);
        Optional<double[]> result = train(first);
        if (result.isEmpty()) {
            return false;
        }
        List<Optional<double[]>> others = new ArrayList<>(train(others(first)));
        others.add(Optional.of(first.start()));
        return others.stream().allMatch(other -> other.isEmpty() || apart(result.get(), other.get()));
    }

    private static DataSet first(DataSet data) {
        return data.withSteps(1);
    }

    private static List<Run> others(DataSet data) {
        List<Run> others = new ArrayList<>();
        others.add(new Run(data.withSteps(data.steps() + 1), 1));
        List<Sample> samples = data.samples();
        if (samples.size() > 1) {
            others.add(new Run(data, samples.size()));
            others.add(new Run(data.withSamples(samples.subList(0, 1)), 1));
            others.add(new Run(data.withSamples(samples.subList(samples.size() - 1, samples.size())), 1));
        }
        return others;
    }

    /** What was asked before is on record. */
    private List<Optional<double[]>> train(List<Run> runs) {
        return parts.backward() ? walked(runs) : updated(runs);
    }

    /** By the student's own gradients: the submission makes the steps where it is. */
    private List<Optional<double[]>> walked(List<Run> runs) {
        return answers(runs.stream().map(run -> run.data().walkCall(run.factor(), parts.update())).toList());
    }

    /** By the assignment's gradients and the student's own update, in lock step: the next step of all is asked at once. */
    private List<Optional<double[]>> updated(List<Run> runs) {
        List<Optional<double[]>> here = new ArrayList<>(runs.stream().map(run -> Optional.of(run.data().start())).toList());
        int steps = runs.stream().mapToInt(run -> run.data().steps()).max().orElse(0);
        for (int step = 0; step < steps; step++) {
            List<Integer> going = new ArrayList<>();
            List<Call> updates = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                if (step < runs.get(i).data().steps() && here.get(i).isPresent()) {
                    going.add(i);
                    updates.add(runs.get(i).update(here.get(i).get()));
                }
            }
            List<Optional<double[]>> next = answers(updates);
            for (int i = 0; i < going.size(); i++) {
                here.set(going.get(i), next.get(i));
            }
        }
        return here;
    }

    /** What was answered; empty where that is nothing, or not finite. */
    private List<Optional<double[]>> answers(List<Call> calls) {
        return recorder.ask(calls).stream()
                .map(outcome -> isFinite(outcome)
                        ? Optional.of(((Outcome.Returned) outcome).values())
                        : Optional.<double[]>empty())
                .toList();
    }

    private static boolean apart(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > Tolerance.APART) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Outcome outcome) {
        if (!(outcome instanceof Outcome.Returned returned)) {
            return false;
        }
        for (double value : returned.values()) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
