package backcheck.benchmarks.report;

/**
 * What a figure should be.
 *
 * @param reached from here on it is as it should be
 * @param acceptable from here on it can be lived with
 * @param moreIsBetter whether from here on means upwards
 */
public record Goal(double reached, double acceptable, boolean moreIsBetter) {

    /** At least so much. */
    public static Goal atLeast(double reached, double acceptable) {
        return new Goal(reached, acceptable, true);
    }

    /** At most so much. */
    public static Goal atMost(double reached, double acceptable) {
        return new Goal(reached, acceptable, false);
    }

    /** The word for a measured value. */
    public String verdict(double measured) {
        if (holds(measured, reached)) {
            return "reached";
        }
        return holds(measured, acceptable) ? "acceptable" : "missed";
    }

    private boolean holds(double measured, double bound) {
        return moreIsBetter ? measured >= bound : measured <= bound;
    }

    /** Its two bounds in signs. */
    public String spelled() {
        String sign = moreIsBetter ? "≥ " : "≤ ";
        String least = acceptable == reached ? "" : " (" + sign + Numbers.of(acceptable) + ")";
        return sign + Numbers.of(reached) + least;
    }
}
