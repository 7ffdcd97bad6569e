package backcheck.intake;

/** A text with some places replaced, in their order, and no line more or less. */
final class Edits {

    private final String original;
    private final StringBuilder edited = new StringBuilder();
    private int done;

    Edits(String original) {
        this.original = original;
    }

    /** Put this in where the edits have come to; at first that is the text's beginning. */
    void insert(String text) {
        edited.append(text);
    }

    /** Replace a place behind the last one; the line breaks in it stay. */
    void replace(int start, int end, String with) {
        edited.append(original, done, start).append(with);
        original.substring(start, end)
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .forEach(c -> edited.append((char) c));
        done = end;
    }

    String text() {
        return edited + original.substring(done);
    }
}
