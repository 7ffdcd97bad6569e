package backcheck.grade;

import java.util.Locale;

/** How a check or a part ended. */
public enum Result {
    /** Right. */
    PASSED,
    /** Wrong. */
    FAILED,
    /** Not written yet. */
    NOT_STARTED,
    /** Can't be checked without a method that is not written yet. */
    BLOCKED,
    /** Not checked: nothing compiled, or it counts only together with another check that has failed. */
    NOT_RUN;

    /** The word in the grade: {@code not-started}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
