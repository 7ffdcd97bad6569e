package backcheck.exercise.checks;

/** When two numbers are the same; every threshold with its measurement. */
public final class Tolerance {

    /** Right: the worst correct solution of some forty styles was at 8.9e-14. */
    public static final double RIGHT = 1e-9;

    /** Right with a notice, if the deviation is smooth: an epsilon of 1e-8 in a logarithm deviates by 6e-7. */
    public static final double EPSILON = 1e-6;

    /** Relations between answers of one subject on ordinary cases; nothing cancels there. */
    public static final double RELATION = 1e-12;

    /** Two answers to one question, and neurons that must stay equal or must part. */
    public static final double SAME = 1e-9;

    /** Sixth-order differences against the chain rule: 0 false alarms and 0 missed single mistakes were measured. */
    public static final double DIFFERENCED = 2e-6;

    /** The two step widths of a difference must agree to this, or the case says nothing. */
    public static final double CONCLUSIVE = 1e-7;

    /** A deviation is smooth if it bends by less than this share of itself between neighbours 1e-3 apart. */
    static final double BEND = 0.1;

    /** Own steps repeated with a rough gradient (differences, float): the order of a sum alone moves them by 1e-8. */
    static final double ROUGH = 1e-7;

    /** An expected value below this share of the assignment's can't tell right from wrong. */
    static final double TELLING = 1e-3;

    /** A result of training closer than this to a wrong one can't tell right from wrong. */
    static final double APART = 1e-6;

    private static final double FLOOR = 1e-6;

    private Tolerance() {}

    /**
     * The error of a value relative to what is wanted, or to a millionth of the largest part of the sum where the wanted
     * value nearly vanishes.
     *
     * @return infinity unless both are finite, so that NaN never passes
     */
    public static double error(double got, double want, double scale) {
        if (!Double.isFinite(got) || !Double.isFinite(want)) {
            return Double.POSITIVE_INFINITY;
        }
        double size = Math.max(Math.abs(want), FLOOR * Math.abs(scale));
        double difference = Math.abs(got - want);
        return difference == 0 ? 0 : difference / size;
    }

    /** Whether two answers agree, absolutely or relative to the larger one. */
    static boolean same(double a, double b, double tolerance) {
        return Double.isFinite(a)
                && Double.isFinite(b)
                && Math.abs(a - b) <= tolerance * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
