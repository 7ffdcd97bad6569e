package backcheck.grade;

import java.util.Locale;

/**
 * What kind of mistake a diagnosis names; {@code docs/diagnosis.md} lists the words. Each kind says what it gives away,
 * so that {@link Feedback} leaves out what would solve the exercise.
 */
public enum Kind {
    MISSING_FACTOR(Reveals.SOLUTION),
    REPEATED_FACTOR(Reveals.SOLUTION),
    REPLACED_FACTOR(Reveals.SOLUTION),
    WRONG_SIGN(Reveals.SOLUTION),
    SCALED(Reveals.SOLUTION),
    OTHER_PARAMETER(Reveals.SOLUTION),
    OTHER_LOSS(Reveals.SOLUTION),
    ZERO(Reveals.SOLUTION),
    NUMERICAL(Reveals.SOLUTION),
    MISSING_TERM(Reveals.SOLUTION),
    OTHER_ACTIVATION(Reveals.SOLUTION),
    SWAPPED(Reveals.SOLUTION),
    UNCHANGED(Reveals.SOLUTION),
    NOT_FINITE(Reveals.SOLUTION),
    INTEGER_DIVISION(Reveals.SOLUTION),
    SUM_NOT_MEAN(Reveals.SOLUTION),
    PER_EXAMPLE_UPDATES(Reveals.SOLUTION),
    FIRST_EXAMPLE_ONLY(Reveals.SOLUTION),
    LAST_EXAMPLE_ONLY(Reveals.SOLUTION),
    STALE_GRADIENT(Reveals.SOLUTION),
    STEPS_OFF_BY_ONE(Reveals.SOLUTION),
    STEPS_IGNORED(Reveals.SOLUTION),
    ASCENT(Reveals.SOLUTION),
    ALPHA_IGNORED(Reveals.SOLUTION),
    NOT_SYMMETRIC(Reveals.SOLUTION),
    ALL_ZERO(Reveals.SOLUTION),
    SAME_WEIGHTS(Reveals.SOLUTION),
    GENERATOR_IGNORED(Reveals.SOLUTION),
    CHANGES_SYMMETRY(Reveals.SOLUTION),
    RESTARTS(Reveals.SOLUTION),
    NOT_STARTED(Reveals.EVENT),
    MISSING(Reveals.EVENT),
    EXCEPTION(Reveals.EVENT),
    TIMEOUT(Reveals.EVENT),
    CRASH(Reveals.EVENT),
    OUT_OF_MEMORY(Reveals.EVENT),
    STACK_OVERFLOW(Reveals.EVENT),
    NOT_PURE(Reveals.EVENT),
    FORBIDDEN(Reveals.EVENT),
    COMPILE_ERROR(Reveals.COMPILER_OUTPUT);

    /** What a student learns from a diagnosis of a kind. */
    public enum Reveals {
        /** What is wrong in the code, and with that what would be right. */
        SOLUTION,
        /** What happened when the code was run or looked for; it says nothing about the mathematics. */
        EVENT,
        /** What every compiler says. */
        COMPILER_OUTPUT
    }

    private final Reveals reveals;

    Kind(Reveals reveals) {
        this.reveals = reveals;
    }

    /** What a student learns from a diagnosis of this kind. */
    public Reveals reveals() {
        return reveals;
    }

    /** The word in the grade: {@code missing-factor}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
