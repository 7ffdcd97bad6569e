package backcheck.running.isolation;

/** This machine, or the Java on it, lacks what grading needs; the message says what, and what to do. */
public final class MachineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Make one with a sentence for who runs the grader. */
    public MachineException(String message) {
        super(message);
    }

    /** Make one with a sentence for who runs the grader, and what it comes of. */
    public MachineException(String message, Throwable cause) {
        super(message, cause);
    }
}
