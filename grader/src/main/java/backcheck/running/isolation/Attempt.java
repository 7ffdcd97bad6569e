package backcheck.running.isolation;

/** Which attempt at grading a submission this is. */
public enum Attempt {
    /** Others are graded beside it: what times out or dies is tried once more before it counts. */
    FIRST,
    /** It has the machine to itself, and its processes are new: what times out or dies now counts. */
    LAST;

    /**
     * A process has timed out or died, and that may be the machine's doing.
     *
     * @throws DoubtException if there is another attempt
     */
    public void doubt(String what) {
        if (this == FIRST) {
            throw new DoubtException(what);
        }
    }
}
