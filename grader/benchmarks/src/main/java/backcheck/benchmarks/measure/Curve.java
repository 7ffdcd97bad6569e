package backcheck.benchmarks.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many were done at which time.
 *
 * @param marks in the order of time; counts never fall
 */
public record Curve(List<Mark> marks) {

    /** A look at the count. */
    public record Mark(double seconds, long count) {}

    /** How many were done a second from one count to another; empty if the counts were not reached, or at one look. */
    public OptionalDouble rate(long from, long to) {
        double begin = secondsAt(from);
        double end = secondsAt(to);
        return end > begin && from < to ? OptionalDouble.of((to - from) / (end - begin)) : OptionalDouble.empty();
    }

    /** When a count was reached, as if it had grown evenly between two looks; NaN if it never was. */
    private double secondsAt(long count) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.count() >= count) {
                if (i == 0 || mark.count() == count) {
                    return mark.seconds();
                }
                Mark before = marks.get(i - 1);
                double share = (double) (count - before.count()) / (mark.count() - before.count());
                return before.seconds() + share * (mark.seconds() - before.seconds());
            }
        }
        return Double.NaN;
    }
}
