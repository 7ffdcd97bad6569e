package backcheck.submission;

import java.io.IOException;

/** The path given is not there or can't be read: a mistake of the caller's, not of the student's. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Say what can't be read, and what to do. */
    public UnreadableException(String message) {
        super(message);
    }
}
