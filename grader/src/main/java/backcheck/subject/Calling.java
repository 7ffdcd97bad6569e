package backcheck.subject;

import java.util.List;

/** A way to call the nine methods of a class {@code network.Network}. What its code throws comes out as it is. */
interface Calling {

    /**
     * Call a method, which is there.
     *
     * @param numbers its arguments in the layout of {@link Call}
     * @param data the examples, for a method that takes a list of them
     * @return a {@code Double}, a record or null
     */
    Object call(ApiMethod method, double[] numbers, List<Object> data) throws Throwable;

    /** Add an example of three numbers to a list. */
    void add(double[] numbers, List<Object> data) throws Throwable;

    /** The numbers of what a method has returned, which is not null. */
    double[] numbers(ApiMethod method, Object answer) throws Throwable;
}
