package backcheck.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Writes numbers as a reader wants them: three digits that mean something. */
public final class Numbers {

    /** What stands where there is no number. */
    public static final String UNKNOWN = "not measured";

    private Numbers() {}

    /** A number with three digits, or all before the point. */
    public static String of(double number) {
        double size = Math.abs(number);
        int digits = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }

    /** A number that may not be there. */
    public static String of(OptionalDouble number) {
        return number.isPresent() ? of(number.getAsDouble()) : UNKNOWN;
    }
}
