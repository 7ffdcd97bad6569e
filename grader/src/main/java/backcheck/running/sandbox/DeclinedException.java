package backcheck.running.sandbox;

/** A submission is not for a worker that others share: it needs one of its own, from its first question on. */
public final class DeclinedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DeclinedException(String why) {
        super(why);
    }
}
