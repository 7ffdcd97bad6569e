package backcheck.evaluate;

/** Something that is not worked out here: the submission is one for a JVM of its own. */
final class Declined extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Decline, and say why: a word for whoever wonders. */
    Declined(String why) {
        super(why, null, false, false);
    }
}
