package backcheck.evaluate;

/**
 * A line of a submission.
 *
 * @param owner the class
 * @param method the name of the method
 * @param line its number in the source
 */
record Place(OwnType owner, String method, int line) {

    /** As an exception's trace tells it. */
    StackTraceElement element() {
        return new StackTraceElement(owner.name().replace('/', '.'), method, owner.file(), line);
    }
}
