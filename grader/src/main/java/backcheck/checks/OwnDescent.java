package backcheck.checks;

import backcheck.chain.Descent;
import backcheck.chain.Sample;
import backcheck.grade.PartId;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Steps that trainings are told apart by: each further one costs a question for each example of each training. */
    private static final int FEW = 3;

    private final Recorder recorder;
    private final Parts parts;
    private final Map<List<Object>, Optional<double[]>> trained = new HashMap<>();

    OwnDescent(Recorder recorder, Parts parts) {
        this.recorder = recorder;
        this.parts = parts;
    }

    /** A training with its gradient times a factor. */
    private record Run(DataSet data, double factor) {
        private List<Object> key() {
            return List.of(data.trainCall(), factor);
        }
    }

    /** The parameters after training; empty if one of the student's methods gives no answer. */
    Optional<double[]> train(DataSet data) {
        return train(List.of(new Run(data, 1))).get(0);
    }

    /**
     * Make the trainings of some problems at once, and all those that {@link #isTelling} compares them with: what is asked about
     * them later is known then. One after the other they would take a round trip to the worker for each step.
     */
    void prepare(List<DataSet> problems) {
        train(problems.stream()
                .flatMap(data -> Stream.concat(Stream.of(new Run(data, 1)), others(few(data)).stream()))
                .toList());
    }

    /**
     * Whether this training can tell a right {@code train} from the usual wrong ones: its result is not the start, nor
     * that of one step more or less, of the summed gradient, or of the first or the last example alone. What its first steps tell
     * apart is told apart; that it has come to rest later is no reason to doubt.
     */
    boolean isTelling(DataSet data) {
        DataSet few = few(data);
        Optional<double[]> result = train(few);
        if (result.isEmpty()) {
            return false;
        }
        List<Optional<double[]>> others = new ArrayList<>(train(others(few)));
        others.add(Optional.of(few.start()));
        return others.stream().allMatch(other -> other.isEmpty() || apart(result.get(), other.get()));
    }

    private static DataSet few(DataSet data) {
        return data.withSteps(Math.min(data.steps(), FEW));
    }

    private static List<Run> others(DataSet data) {
        List<Run> others = new ArrayList<>();
        others.add(new Run(data.withSteps(data.steps() + 1), 1));
        others.add(new Run(data.withSteps(data.steps() - 1), 1));
        List<Sample> samples = data.samples();
        if (samples.size() > 1) {
            others.add(new Run(data, samples.size()));
            others.add(new Run(data.withSamples(samples.subList(0, 1)), 1));
            others.add(new Run(data.withSamples(samples.subList(samples.size() - 1, samples.size())), 1));
        }
        return others;
    }

    /** Train in lock step: the next step of all that go on is asked in one batch. */
    private List<Optional<double[]>> train(List<Run> runs) {
        Map<List<Object>, Run> unknown = new LinkedHashMap<>();
        runs.stream().filter(run -> !trained.containsKey(run.key())).forEach(run -> unknown.put(run.key(), run));
        List<Run> going = List.copyOf(unknown.values());
        List<double[]> here = going.stream().map(run -> run.data().start()).toList();
        for (int step = 0; !going.isEmpty(); step++) {
            List<Run> next = new ArrayList<>();
            List<double[]> there = new ArrayList<>();
            for (int i = 0; i < going.size(); i++) {
                if (step >= going.get(i).data().steps()) {
                    trained.put(going.get(i).key(), Optional.of(here.get(i)));
                } else {
                    next.add(going.get(i));
                    there.add(here.get(i));
                }
            }
            Advance advance = advance(next, there);
            going = advance.going();
            here = advance.here();
        }
        return runs.stream().map(run -> trained.get(run.key())).toList();
    }

    /** The trainings that go on, and where each of them is. */
    private record Advance(List<Run> going, List<double[]> here) {}

    /** One step of each training; one whose methods give no answer ends here. */
    private Advance advance(List<Run> runs, List<double[]> here) {
        List<Optional<double[]>> gradients = gradients(runs, here);
        List<Call> updates = new ArrayList<>();
        List<Run> going = new ArrayList<>();
        List<double[]> there = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (gradients.get(i).isEmpty()) {
                trained.put(runs.get(i).key(), Optional.empty());
                continue;
            }
            going.add(runs.get(i));
            there.add(Descent.update(here.get(i), gradients.get(i).get(), runs.get(i).data().alpha()));
            updates.add(Call.update(here.get(i), gradients.get(i).get(), runs.get(i).data().alpha()));
        }
        return parts.update() ? answered(going, updates) : new Advance(going, there);
    }

    private Advance answered(List<Run> runs, List<Call> updates) {
        List<Outcome> outcomes = recorder.ask(updates);
        List<Run> going = new ArrayList<>();
        List<double[]> there = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (isFinite(outcomes.get(i))) {
                going.add(runs.get(i));
                there.add(((Outcome.Returned) outcomes.get(i)).values());
            } else {
                trained.put(runs.get(i).key(), Optional.empty());
            }
        }
        return new Advance(going, there);
    }

    /** The mean gradient of each training where it is, times its factor: times the number of examples it is their sum. */
    private List<Optional<double[]>> gradients(List<Run> runs, List<double[]> here) {
        if (parts.backward()) {
            List<Call> calls = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                for (Sample sample : runs.get(i).data().samples()) {
                    calls.add(new Case(here.get(i), sample).backward());
                }
            }
            recorder.ask(calls);
        }
        List<Optional<double[]>> gradients = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            gradients.add(mean(here.get(i), runs.get(i).data().samples(), runs.get(i).factor()));
        }
        return gradients;
    }

    private static boolean apart(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > Tolerance.APART) {
                return true;
            }
        }
        return false;
    }

    private Optional<double[]> mean(double[] parameters, List<Sample> samples, double factor) {
        if (!parts.backward()) {
            double[] mean = Descent.meanGradient(Descent::gradient, parameters, samples);
            return Optional.of(Arrays.stream(mean).map(g -> g * factor).toArray());
        }
        List<Outcome> outcomes = recorder.ask(samples.stream()
                .map(sample -> new Case(parameters, sample).backward())
                .toList());
        if (!outcomes.stream().allMatch(OwnDescent::isFinite)) {
            return Optional.empty();
        }
        double[] sum = new double[parameters.length];
        for (Outcome outcome : outcomes) {
            double[] one = ((Outcome.Returned) outcome).values();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factor * one[i] / samples.size();
            }
        }
        return Optional.of(sum);
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
