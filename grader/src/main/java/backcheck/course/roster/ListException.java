package backcheck.course.roster;

import java.io.IOException;

/** A list of students can't be used as it is; the message says what to do. */
public final class ListException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Refuse a list. */
    public ListException(String message) {
        super(message);
    }
}
