package backcheck.benchmarks.measure;

/** What is to be measured does not do what it should: its times would mean nothing. */
public final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Say what is broken. */
    public BrokenException(String message) {
        super(message);
    }

    /** Say what is broken, unless it is as it should be. */
    public static void unless(boolean asItShouldBe, String message) {
        if (!asItShouldBe) {
            throw new BrokenException(message);
        }
    }
}
