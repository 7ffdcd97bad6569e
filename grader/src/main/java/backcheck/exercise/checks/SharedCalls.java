package backcheck.exercise.checks;

import backcheck.subject.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The questions that checks ask and the diagnosis reads the answers of. */
public final class SharedCalls {

    private static final double[] RATES = {0.1, 0.5, 0.03, 1, 2.5};

    private SharedCalls() {}

    /** Ordinary arguments of {@code sigmoid}, between −4 and 4. */
    public static double[] sigmoidArguments(List<Case> cases) {
        return cases.stream()
                .mapToDouble(c -> c.parameters()[0] * c.parameters()[1])
                .toArray();
    }

    /** Updates of ordinary parameters, by gradients as large as they are, at rates from 0.03 to 2.5. */
    public static List<Call> updates(List<Case> cases) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> Call.update(cases.get(i).parameters(), gradients(cases, i), rate(i)))
                .toList();
    }

    static double[] gradients(List<Case> cases, int i) {
        return cases.get((i + 1) % cases.size()).parameters();
    }

    static double rate(int i) {
        return RATES[i % RATES.length];
    }

    /** The data sets whose cost is asked: those of the training, and the exclusive or. */
    static List<DataSet> costs(Cases cases) {
        List<DataSet> problems = new ArrayList<>(cases.training());
        problems.add(problems.get(0).withSamples(Cases.xor()));
        return problems;
    }

    /** The same and a single example, which tells 1/n in whole numbers from nothing at all. */
    public static List<DataSet> costsAndOne(Cases cases) {
        List<DataSet> problems = costs(cases);
        DataSet first = problems.get(0);
        problems.add(first.withSamples(first.samples().subList(0, 1)));
        return problems;
    }

    /** The gentle trainings from a symmetric start. */
    public static List<Call> symmetricTrainings(Cases cases) {
        return cases.gentle().stream()
                .map(data -> data.startingFrom(Cases.symmetric(data.start())).trainCall())
                .toList();
    }
}
