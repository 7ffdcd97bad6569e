package backcheck.course.identity;

/**
 * Who a row of the results is about.
 *
 * @param key names the row, and the folder of what was handed in
 * @param identity who it is, as far as it is known
 * @param delivery when it was handed in, as far as it is known
 */
public record Person(String key, Identity identity, Delivery delivery) {

    /** Somebody of whom nobody knows when anything was handed in. */
    public Person(String key, Identity identity) {
        this(key, identity, Delivery.UNKNOWN);
    }

    /** The same row about somebody of whom something else is known. */
    public Person as(Identity other) {
        return new Person(key, other, delivery);
    }
}
