package backcheck.grade;

import java.util.Locale;

/** What became of a submission as a whole. */
public enum Status {
    /** Compiled and checked, whatever the score. */
    GRADED,
    /** The compiler refused it. */
    NOT_COMPILED,
    /** There was nothing to grade. */
    NO_SUBMISSION;

    /** The word in the grade: {@code not-compiled}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
