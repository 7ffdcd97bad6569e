package backcheck.course.identity;

/**
 * When and with whom something was handed in, as a download tells it.
 *
 * @param late whether the platform calls it late
 * @param time when, as {@code 2026-01-30 15:00} by the platform's clock; empty if not known
 * @param group the upload that it has in common with others; empty if somebody handed it in alone
 */
public record Delivery(boolean late, String time, String group) {

    /** Nothing is told. */
    public static final Delivery UNKNOWN = new Delivery(false, "", "");

    /** Tell whether it came after a time that is spelled in the same way. */
    public boolean isAfter(String due) {
        return !time.isEmpty() && time.compareTo(due) > 0;
    }

    /** The same with others. */
    Delivery with(String upload) {
        return new Delivery(late, time, upload);
    }
}
