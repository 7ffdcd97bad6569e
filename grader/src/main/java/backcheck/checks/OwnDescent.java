package backcheck.checks;

import backcheck.chain.Descent;
import backcheck.chain.Sample;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Recorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

        /** All mixtures in which something is the student's own, the plainest first. */
        static final List<Parts> OWN = List.of(ALL_OWN, new Parts(true, false), new Parts(false, true));
    }

    private final Recorder recorder;
    private final Parts parts;

    OwnDescent(Recorder recorder, Parts parts) {
        this.recorder = recorder;
        this.parts = parts;
    }

    /** The parameters after training; empty if one of the student's methods gives no answer. */
    Optional<double[]> train(DataSet data) {
        return train(data, 1);
    }

    private Optional<double[]> train(DataSet data, double factor) {
        double[] parameters = data.start();
        for (int i = 0; i < data.steps(); i++) {
            Optional<double[]> gradient = mean(parameters, data.samples(), factor);
            double[] here = parameters;
            Optional<double[]> next = gradient.flatMap(g -> update(here, g, data.alpha()));
            if (next.isEmpty()) {
                return next;
            }
            parameters = next.get();
        }
        return Optional.of(parameters);
    }

    /**
     * Whether this training can tell a right {@code train} from the usual wrong ones: its result is not the start, nor
     * that of one step more or less, of the summed gradient, or of the first or the last example alone.
     */
    boolean isTelling(DataSet data) {
        Optional<double[]> result = train(data);
        if (result.isEmpty()) {
            return false;
        }
        List<Optional<double[]>> others = new ArrayList<>();
        others.add(Optional.of(data.start()));
        others.add(train(data.withSteps(data.steps() + 1)));
        others.add(train(data.withSteps(data.steps() - 1)));
        if (data.samples().size() > 1) {
            others.add(train(data, data.samples().size()));
            others.add(train(data.withSamples(data.samples().subList(0, 1))));
            others.add(train(data.withSamples(
                    data.samples().subList(data.samples().size() - 1, data.samples().size()))));
        }
        return others.stream().allMatch(other -> other.isEmpty() || apart(result.get(), other.get()));
    }

    private static boolean apart(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > Tolerance.APART) {
                return true;
            }
        }
        return false;
    }

    /** The mean gradient times a factor: times the number of examples it is their sum. */
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

    private Optional<double[]> update(double[] parameters, double[] gradient, double alpha) {
        if (!parts.update()) {
            return Optional.of(Descent.update(parameters, gradient, alpha));
        }
        Outcome outcome = recorder.ask(Call.update(parameters, gradient, alpha));
        return isFinite(outcome) ? Optional.of(((Outcome.Returned) outcome).values()) : Optional.empty();
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
