package backcheck.benchmarks.measure;

import java.util.Collection;

/** The middle of some numbers: one slow round does not move it. */
public final class Median {

    private Median() {}

    /**
     * The median; the mean of the two in the middle where their number is even.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static double of(Collection<Double> numbers) {
        double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no numbers have no median");
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
