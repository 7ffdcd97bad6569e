package backcheck.subject;

import java.util.Arrays;

/** What came of one call: numbers, or a word for what happened instead. */
public sealed interface Outcome {

    /**
     * The method returned.
     *
     * @param values what it returned, flattened: one number, six activations, or nine parameters or gradients
     * @param changedArguments whether the data set that was handed in is no longer what it was
     */
    record Returned(double[] values, boolean changedArguments) implements Outcome {
        /** A plain answer. */
        public Returned(double... values) {
            this(values, false);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Returned returned
                    && changedArguments == returned.changedArguments
                    && Arrays.equals(values, returned.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }

        @Override
        public String toString() {
            return "Returned" + Arrays.toString(values) + (changedArguments ? " and changed its arguments" : "");
        }
    }

    /** The method returned null. */
    record ReturnedNull() implements Outcome {}

    /**
     * A stub answered: {@code UnsupportedOperationException}, thrown by one of the nine methods itself.
     *
     * @param stub the method that is not written; another one than the method that was called means blocked
     */
    record NotStarted(ApiMethod stub) implements Outcome {}

    /**
     * The method threw.
     *
     * @param type the exception's simple class name
     * @param message its message, cut; empty where it has none
     * @param location the first line of the student's own code in its trace ({@code Network.java:12}); empty if none
     * @param illegalArgument whether it is an {@code IllegalArgumentException} or a subclass
     */
    record Threw(String type, String message, String location, boolean illegalArgument) implements Outcome {}

    /**
     * There is no such method, or its signature is another one.
     *
     * @param found the declarations that were found under this name instead; empty if there are none
     */
    record Missing(String found) implements Outcome {}

    /**
     * The method was not called: it uses something that the assignment rules out.
     *
     * @param what what it uses
     * @param location the student's line, or empty
     * @param again whether a method before it gets to the same use, which is explained there
     */
    record Forbidden(String what, String location, boolean again) implements Outcome {}

    /** No answer came within the limit. */
    record TimedOut() implements Outcome {}

    /**
     * The recursion did not end.
     *
     * @param location the student's line that was reached, or empty
     */
    record StackOverflow(String location) implements Outcome {}

    /** The memory of the JVM did not suffice. */
    record OutOfMemory() implements Outcome {}

    /**
     * The JVM ended during the call.
     *
     * @param exitCode the process's exit code; above 128 it was ended by a signal
     */
    record Crashed(int exitCode) implements Outcome {}
}
