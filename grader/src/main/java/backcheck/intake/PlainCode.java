package backcheck.intake;

/** A source without what is no code: comments, and what literals hold. */
public final class PlainCode {

    private PlainCode() {}

    /** The code of a source, each token on the line on which it stands, names with their unicode escapes read. */
    public static String of(String source) {
        StringBuilder code = new StringBuilder();
        int at = 0;
        for (Token token : JavaTokens.of(source)) {
            blank(source, at, token.start(), code);
            code.append(token.text());
            at = token.end();
        }
        return code.toString();
    }

    /** What is between two tokens: its line ends, or a space. */
    private static void blank(String source, int from, int to, StringBuilder code) {
        boolean lines = false;
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n') {
                code.append('\n');
                lines = true;
            }
        }
        if (!lines && to > from) {
            code.append(' ');
        }
    }
}
