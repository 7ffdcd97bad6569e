package backcheck.intake;

import backcheck.grade.Message;
import java.io.IOException;

/** What was handed in exists and can't be used; the message is for the student. */
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    DamagedException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
