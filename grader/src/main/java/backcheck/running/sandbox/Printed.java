package backcheck.running.sandbox;

/** What a submission prints, as far as it is kept. */
final class Printed {

    /** Characters that are kept: a report shows half of them, and then says that there was more. */
    private static final int MOST = 4_000;

    private final StringBuffer text = new StringBuffer();

    /** Keep some more. */
    void add(String more) {
        int room = MOST - text.length();
        text.append(more, 0, Math.max(0, Math.min(room, more.length())));
    }

    /** What has been kept. */
    String text() {
        return text.toString();
    }
}
