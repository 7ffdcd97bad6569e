package backcheck.intake;

/**
 * Goes through the characters of a source as javac sees them: an escape such as {@code \}{@code u0070} is the character
 * that it stands for, unless its backslash is itself escaped by another.
 */
final class JavaCharacters {

    static final int END = -1;

    private static final int DIGITS = 4;

    private final String text;
    private int at;
    private int end;
    private int current;
    private boolean afterBackslash;

    JavaCharacters(String text) {
        this.text = text;
        read();
    }

    /** The character here, or {@link #END}. */
    int current() {
        return current;
    }

    /** Where the character here begins in the text. */
    int at() {
        return at;
    }

    /** Go on to the next character. */
    void advance() {
        at = end;
        read();
    }

    private void read() {
        if (at >= text.length()) {
            end = at;
            current = END;
            return;
        }
        current = text.charAt(at);
        end = at + 1;
        if (current != '\\' || afterBackslash) {
            afterBackslash = false;
            return;
        }
        int digits = end;
        while (digits < text.length() && text.charAt(digits) == 'u') {
            digits++;
        }
        int value = digits == end ? END : number(digits);
        afterBackslash = value == END;
        if (value != END) {
            current = value;
            end = digits + DIGITS;
        }
    }

    private int number(int from) {
        if (from + DIGITS > text.length()) {
            return END;
        }
        int value = 0;
        for (int i = from; i < from + DIGITS; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return END;
            }
            value = 16 * value + digit;
        }
        return value;
    }
}
