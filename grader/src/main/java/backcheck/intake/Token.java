package backcheck.intake;

/**
 * A name, or a single character of other code; a literal is one token too, whatever it holds.
 *
 * @param start where it begins in the source
 * @param end where it ends
 * @param text the name as javac reads it, or the character
 */
record Token(int start, int end, String text) {

    boolean is(String other) {
        return text.equals(other);
    }

    /** Whether it is a name or a keyword. */
    boolean isName() {
        int first = text.charAt(0);
        return Character.isJavaIdentifierStart(first) || Character.isSurrogate((char) first);
    }
}
