package backcheck.subject;

/** What becomes of a call that throws. */
enum Errors {
    /** Whatever it is, it is the outcome of the call: the JVM is the submission's own. */
    ARE_OUTCOMES,
    /**
     * An error comes out as it is, and ends a JVM that others use after the submission: a class of the JDK's may have
     * been left half initialised. So does a message that names a lambda's class, which is numbered, or has an address,
     * in each JVM anew.
     */
    END_THE_JVM;

    private static final String LAMBDA = "$$Lambda";

    /** The outcome of a call that has thrown this. */
    Outcome outcome(Throwable thrown) {
        if (this == END_THE_JVM && thrown instanceof Error error) {
            throw error;
        }
        Outcome outcome = Thrown.outcome(thrown);
        if (this == END_THE_JVM && outcome instanceof Outcome.Threw threw && threw.message().contains(LAMBDA)) {
            throw new InternalError("a message that differs from one JVM to the next");
        }
        return outcome;
    }
}
