package backcheck.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What was handed in is not there or can't be read, which is no fault of the student's: there is no grade for it. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean fault;

    /** Say what can't be read, and what to do. */
    public UnreadableException(String message) {
        this(message, false);
    }

    private UnreadableException(String message, boolean fault) {
        super(message);
        this.fault = fault;
    }

    /** Whether the machine failed, so that the same may work another time; else the caller has to do something. */
    public boolean isFault() {
        return fault;
    }

    /** Say it of a file by what the system says. */
    public static UnreadableException of(String path, IOException failure) {
        if (failure instanceof UnreadableException known) {
            return known;
        }
        if (failure instanceof NoSuchFileException) {
            return new UnreadableException(path + " is not there");
        }
        if (failure instanceof AccessDeniedException) {
            return new UnreadableException(path + " can't be read: check its permissions");
        }
        return failed(path, failure);
    }

    /** Say that the machine failed over a file. */
    static UnreadableException failed(String path, IOException failure) {
        String reason = failure instanceof FileSystemException told ? told.getReason() : failure.getMessage();
        return new UnreadableException(path + " can't be read: " + (reason == null ? failure : reason), true);
    }
}
