package backcheck.exercise.diagnosis;

/**
 * A wrong value: what it should be, what it is, and how exactly the two can be compared, case by case.
 *
 * @param target the value's name
 * @param right the right values
 * @param got the student's values
 * @param scales the size of the largest part of each value, for rounding
 */
record Evidence(String target, double[] right, double[] got, double[] scales) {

    /** Rounding: the same tolerance as for right values. */
    private static final double SAME = 1e-9;

    /** Whether a prediction is the student's value on one case. NaN is never the same as anything. */
    boolean agrees(int i, double predicted) {
        double size = Math.max(Math.abs(predicted), Math.abs(scales[i]));
        return Math.abs(predicted - got[i]) <= SAME * size && Double.isFinite(predicted);
    }

    /** Whether predictions are the student's values on all cases. */
    boolean agrees(double[] predicted) {
        for (int i = 0; i < predicted.length; i++) {
            if (!agrees(i, predicted[i])) {
                return false;
            }
        }
        return true;
    }

    int cases() {
        return got.length;
    }
}
