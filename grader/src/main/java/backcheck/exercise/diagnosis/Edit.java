package backcheck.exercise.diagnosis;

/**
 * One change of a right formula, and what it does to the value on every case.
 *
 * @param name what it is called
 * @param slot the place in the formula that it changes; two edits of one place don't go together; negative for the whole
 * @param cost how unlikely it is that a student makes it; of equal explanations the cheapest is told
 * @param effect what the value is multiplied with, or what is added to it, on each case
 */
record Edit(Mistake name, int slot, double cost, double[] effect) {

    /** A slip that students make every day. */
    static final double USUAL = 1;

    /** A plausible mix-up with a neighbour. */
    static final double PLAUSIBLE = 2;

    /** A value from somewhere else in the network. */
    static final double FAR = 4;
}
