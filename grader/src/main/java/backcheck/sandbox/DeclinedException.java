package backcheck.sandbox;

/** A submission is not one that can be evaluated: it needs a worker, from its first question on. */
public final class DeclinedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DeclinedException(String why) {
        super(why);
    }
}
