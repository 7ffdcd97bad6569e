package backcheck.app.cli;

import java.io.IOException;

/** The command can't be carried out as it was given; the message says what to do. */
final class UsageException extends IOException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
