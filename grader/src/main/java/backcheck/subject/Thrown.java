package backcheck.subject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a student's throwable: foreign code, whose methods may lie, throw or be huge. */
final class Thrown {

    /** Characters kept of a message: a console line and a half. */
    private static final int LONGEST_MESSAGE = 200;

    /** A trace keeps 1,024 frames: a line of the circle stands in it many times, one on the way there once. */
    private static final int AGAIN = 5;

    private static final String STUDENTS_CLASS = "network.Network";

    private Thrown() {}

    static Outcome outcome(Throwable thrown) {
        Throwable cause = thrown.getClass() == ExceptionInInitializerError.class ? cause(thrown) : thrown;
        StackTraceElement[] trace = trace(cause);
        if (cause instanceof StackOverflowError) {
            return new Outcome.StackOverflow(circle(trace));
        }
        if (cause instanceof OutOfMemoryError) {
            return new Outcome.OutOfMemory();
        }
        if (cause.getClass() == UnsupportedOperationException.class) {
            Optional<ApiMethod> stub = stub(trace);
            if (stub.isPresent()) {
                return new Outcome.NotStarted(stub.get());
            }
        }
        return new Outcome.Threw(
                cut(cause.getClass().getSimpleName()),
                cut(message(cause)),
                location(trace),
                cause instanceof IllegalArgumentException);
    }

    /** What a static initialiser threw; the JDK's own class, so that this can be asked. */
    private static Throwable cause(Throwable initialiser) {
        return initialiser.getCause() == null ? initialiser : initialiser.getCause();
    }

    /** A stub is one of the nine methods whose own line threw: the first frame of the trace. */
    private static Optional<ApiMethod> stub(StackTraceElement[] trace) {
        if (trace.length == 0 || trace[0] == null || !trace[0].getClassName().equals(STUDENTS_CLASS)) {
            return Optional.empty();
        }
        for (ApiMethod method : ApiMethod.values()) {
            if (method.spelled().equals(trace[0].getMethodName())) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static String location(StackTraceElement[] trace) {
        for (StackTraceElement frame : trace) {
            if (frame != null && frame.getClassName().startsWith("network.") && frame.getFileName() != null) {
                return cut(frame.getFileName() + ":" + frame.getLineNumber());
            }
        }
        return "";
    }

    /**
     * The first line, in the order of the source, of the student's lines that stand in the trace again and again. Where in its
     * circle a recursion runs out of stack differs from run to run; the circle does not.
     */
    private static String circle(StackTraceElement[] trace) {
        Map<StackTraceElement, Integer> times = new HashMap<>();
        for (StackTraceElement frame : trace) {
            if (frame != null && frame.getClassName().startsWith("network.") && frame.getFileName() != null) {
                times.merge(frame, 1, Integer::sum);
            }
        }
        StackTraceElement first = null;
        for (Map.Entry<StackTraceElement, Integer> entry : times.entrySet()) {
            StackTraceElement frame = entry.getKey();
            boolean before = first == null
                    || frame.getFileName().compareTo(first.getFileName()) < 0
                    || frame.getFileName().equals(first.getFileName()) && frame.getLineNumber() < first.getLineNumber();
            if (entry.getValue() >= AGAIN && before) {
                first = frame;
            }
        }
        return first == null ? location(trace) : cut(first.getFileName() + ":" + first.getLineNumber());
    }

    private static StackTraceElement[] trace(Throwable thrown) {
        try {
            StackTraceElement[] trace = thrown.getStackTrace();
            return trace == null ? new StackTraceElement[0] : trace;
        } catch (RuntimeException | Error e) {
            return new StackTraceElement[0];
        }
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException | Error e) {
            return "";
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
    }
}
