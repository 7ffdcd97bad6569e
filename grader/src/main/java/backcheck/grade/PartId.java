package backcheck.grade;

import java.util.Locale;

/** The seven parts of the assignment, in its order. */
public enum PartId {
    SIGMOID,
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE,
    TRAINING,
    SYMMETRY;

    /** The part's id in the grade: {@code backward}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part's number in the assignment, from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
