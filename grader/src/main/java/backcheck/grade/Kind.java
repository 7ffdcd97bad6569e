package backcheck.grade;

import java.util.Locale;

/** What kind of mistake a diagnosis names; the words are told in {@code docs/diagnosis.md}. */
public enum Kind {
    MISSING_FACTOR,
    REPEATED_FACTOR,
    REPLACED_FACTOR,
    WRONG_SIGN,
    SCALED,
    OTHER_PARAMETER,
    OTHER_LOSS,
    ZERO,
    NUMERICAL,
    MISSING_TERM,
    OTHER_ACTIVATION,
    SWAPPED,
    UNCHANGED,
    NOT_FINITE,
    INTEGER_DIVISION,
    SUM_NOT_MEAN,
    PER_EXAMPLE_UPDATES,
    FIRST_EXAMPLE_ONLY,
    LAST_EXAMPLE_ONLY,
    STALE_GRADIENT,
    STEPS_OFF_BY_ONE,
    STEPS_IGNORED,
    ASCENT,
    ALPHA_IGNORED,
    NOT_SYMMETRIC,
    ALL_ZERO,
    SAME_WEIGHTS,
    GENERATOR_IGNORED,
    CHANGES_SYMMETRY,
    RESTARTS,
    NOT_STARTED,
    MISSING,
    EXCEPTION,
    TIMEOUT,
    CRASH,
    OUT_OF_MEMORY,
    STACK_OVERFLOW,
    NOT_PURE,
    FORBIDDEN,
    COMPILE_ERROR;

    /** The word in the grade: {@code missing-factor}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
