package backcheck.grading.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same in every locale. */
public final class Numbers {

    /** Digits of the machine-readable grade: more would show the last bits of a sum's order. */
    private static final MathContext EXACT = new MathContext(12, RoundingMode.HALF_EVEN);

    private static final MathContext READABLE = new MathContext(6, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** A finite number to twelve digits. */
    static double exact(double number) {
        return new BigDecimal(number).round(EXACT).doubleValue();
    }

    /** A number as a person reads it: six digits, no trailing zeros; NaN and infinity by name. */
    static String readable(double number) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "NaN" : number > 0 ? "infinity" : "-infinity";
        }
        if (number == 0) {
            return "0";
        }
        // by way of the machine-readable number, so that a report of a stored grade shows the same
        BigDecimal rounded = new BigDecimal(exact(number)).round(READABLE).stripTrailingZeros();
        double size = Math.abs(number);
        return size >= 1e7 || size < 1e-4 ? rounded.toString().replace("E", "e") : rounded.toPlainString();
    }

    /** Points: at most two decimals. */
    public static String points(double points) {
        return new BigDecimal(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
