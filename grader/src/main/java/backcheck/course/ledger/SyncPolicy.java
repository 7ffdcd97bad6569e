package backcheck.course.ledger;

/**
 * Says when written records are forced to the disk: after a hundred, or when the last time is a second ago.
 *
 * <p>A process that dies loses nothing of what it has written; only a power cut does. What it loses is found missing and
 * graded again, so the interval decides about work, not about what is right: at 20 to 50 ms a grade a second holds a few dozen
 * of them, while forcing each would cost a disk's 5 to 10 ms every time.
 */
final class SyncPolicy {

    private static final int RECORDS = 100;
    private static final long NANOSECONDS = 1_000_000_000;

    private int unsynced;
    private long last;

    /** Begin now. */
    SyncPolicy(long now) {
        this.last = now;
    }

    /**
     * Count a record, and tell whether it is time.
     *
     * @param now nanoseconds of a clock that does not go back
     */
    boolean isDueAfterRecord(long now) {
        if (++unsynced < RECORDS && now - last < NANOSECONDS) {
            return false;
        }
        unsynced = 0;
        last = now;
        return true;
    }
}
