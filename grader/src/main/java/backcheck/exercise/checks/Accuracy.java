package backcheck.exercise.checks;

/** How near a quantity came to the right value, over all its cases. */
enum Accuracy {
    /** To rounding. */
    RIGHT,
    /** Within 1e-6 and smoothly so: an epsilon somewhere. */
    EPSILON,
    /** Near, but rough: computed with seven digits. */
    FLOAT,
    /** NaN or infinite where the right value is not. */
    NOT_FINITE,
    /** Another value. */
    WRONG;

    boolean isRight() {
        return this == RIGHT || this == EPSILON;
    }
}
