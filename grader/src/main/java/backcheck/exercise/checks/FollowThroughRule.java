package backcheck.exercise.checks;

import java.util.List;

/**
 * One way of being right: what a quantity should be on every case, if it is judged by what the student's own other methods
 * give.
 *
 * @param expected the values by this way; NaN where it has none
 * @param assignment the assignment's values
 * @param scales the size of the largest part of each value
 */
record FollowThroughRule(double[] expected, double[] assignment, double[] scales) {

    /** Whether these values are right by this way, and the way can tell right from wrong. */
    boolean accepts(double[] got, double tolerance) {
        int telling = 0;
        for (int i = 0; i < got.length; i++) {
            if (!(Tolerance.error(got[i], expected[i], scales[i]) <= tolerance)) {
                return false;
            }
            if (Math.abs(expected[i]) >= Tolerance.TELLING * Math.abs(assignment[i])) {
                telling++;
            }
        }
        return 10 * telling >= got.length;
    }

    /** The values of one position of many answers. */
    static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }
}
