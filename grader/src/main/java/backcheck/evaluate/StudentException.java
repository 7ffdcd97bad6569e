package backcheck.evaluate;

/** What a submission has thrown, on its way through our own frames. */
final class StudentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object thrown;

    /** Throw an exception of the JDK's, or an {@link Instance} of an own class of exceptions. */
    StudentException(Object thrown) {
        super(null, null, false, false);
        this.thrown = thrown;
    }

    /** What the submission itself would catch. */
    Object thrown() {
        return thrown;
    }
}
