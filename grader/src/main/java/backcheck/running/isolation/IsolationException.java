package backcheck.running.isolation;

import java.io.IOException;

/** The isolation that was asked for can't be had on this machine; the message says what is missing. */
public final class IsolationException extends IOException {

    private static final long serialVersionUID = 1L;

    IsolationException(String message) {
        super(message);
    }
}
