package backcheck.running.isolation;

/** What happened to a process may be the machine's doing: it is tried once more, alone, before it counts. */
public final class DoubtException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DoubtException(String what) {
        super(what);
    }
}
