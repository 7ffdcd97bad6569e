package backcheck.benchmarks.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a large class went, from its beginning to its end.
 *
 * @param size how many submissions it has
 * @param curve how many were graded when
 * @param heaps megabytes alive in the judge's heap, from its beginning to its end; empty where that was not to be had
 */
public record Course(int size, Curve curve, List<OptionalDouble> heaps) {

    /** Before so many the judge's own code is not yet compiled. */
    private static final int WARM = 100;

    /** Submissions a second among the first tenth, from the very first on. */
    public OptionalDouble cold() {
        return curve.rate(1, tenth());
    }

    /** Submissions a second among as many, once warm; empty for a class too small to tell. */
    public OptionalDouble warm() {
        return isLarge() ? curve.rate(WARM, WARM + tenth()) : OptionalDouble.empty();
    }

    /** Submissions a second among the last tenth. */
    public OptionalDouble last() {
        return curve.rate(size - tenth(), size);
    }

    /** The last tenth's rate as a share of the first one's, once warm. */
    public OptionalDouble lastToFirst() {
        return warm().isPresent() && last().isPresent()
                ? OptionalDouble.of(last().getAsDouble() / warm().getAsDouble())
                : OptionalDouble.empty();
    }

    /** How far the heap gets from that of the beginning, as a share of it; empty for a class too small to tell. */
    public OptionalDouble heapChange() {
        if (!isLarge() || heaps.stream().anyMatch(OptionalDouble::isEmpty)) {
            return OptionalDouble.empty();
        }
        double begin = heaps.get(0).getAsDouble();
        return heaps.stream().mapToDouble(heap -> Math.abs(heap.getAsDouble() / begin - 1)).max();
    }

    private int tenth() {
        return size / 10;
    }

    private boolean isLarge() {
        return tenth() >= WARM;
    }
}
