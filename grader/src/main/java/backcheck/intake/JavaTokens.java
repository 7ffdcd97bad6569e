package backcheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a source into tokens without a compiler: in one pass, whatever the source. */
final class JavaTokens {

    /** What stands for a number, a character or a string. */
    private static final String LITERAL = "0";

    /** Made once, so that a file of a million semicolons needs no million strings. */
    private static final List<String> ASCII =
            IntStream.range(0, 128).mapToObj(Character::toString).toList();

    private final JavaCharacters source;
    private final List<Token> tokens = new ArrayList<>();

    private JavaTokens(String text) {
        this.source = new JavaCharacters(text);
    }

    /** The tokens of a source; comments are none. */
    static List<Token> of(String text) {
        JavaTokens tokens = new JavaTokens(text);
        while (tokens.source.current() != JavaCharacters.END) {
            tokens.read();
        }
        return tokens.tokens;
    }

    private void read() {
        int c = source.current();
        int start = source.at();
        if (c == '/') {
            slash(start);
        } else if (c == '"') {
            string();
            add(start, LITERAL);
        } else if (c == '\'') {
            source.advance();
            literal(c);
            add(start, LITERAL);
        } else if (Character.isJavaIdentifierStart(c) || isHalf(c)) {
            add(start, name());
        } else if (Character.isDigit(c)) {
            name();
            add(start, LITERAL);
        } else {
            source.advance();
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                add(start, c < ASCII.size() ? ASCII.get(c) : Character.toString(c));
            }
        }
    }

    private void add(int start, String text) {
        tokens.add(new Token(start, source.at(), text));
    }

    private void slash(int start) {
        source.advance();
        if (source.current() == '/') {
            while (!isEndOfLine()) {
                source.advance();
            }
        } else if (source.current() == '*') {
            source.advance();
            comment();
        } else {
            add(start, "/");
        }
    }

    private void comment() {
        boolean star = false;
        while (source.current() != JavaCharacters.END && !(star && source.current() == '/')) {
            star = source.current() == '*';
            source.advance();
        }
        source.advance();
    }

    private void string() {
        source.advance();
        if (source.current() != '"') {
            literal('"');
            return;
        }
        source.advance();
        if (source.current() == '"') {
            source.advance();
            textBlock();
        }
    }

    /** To the closing quote; an open literal ends with its line. */
    private void literal(int quote) {
        while (!isEndOfLine() && source.current() != quote) {
            escaped();
            source.advance();
        }
        if (source.current() == quote) {
            source.advance();
        }
    }

    private void textBlock() {
        int quotes = 0;
        while (source.current() != JavaCharacters.END && quotes < 3) {
            quotes = source.current() == '"' ? quotes + 1 : 0;
            escaped();
            source.advance();
        }
    }

    /** Step over a backslash, so that the character that it escapes is never taken for the end. */
    private void escaped() {
        if (source.current() == '\\') {
            source.advance();
        }
    }

    /** A name as javac reads it: without the characters that an identifier may hold and that don't count. */
    private String name() {
        StringBuilder name = new StringBuilder();
        while (Character.isJavaIdentifierPart(source.current()) || isHalf(source.current())) {
            if (!Character.isIdentifierIgnorable(source.current())) {
                name.append((char) source.current());
            }
            source.advance();
        }
        return name.toString();
    }

    /** Half of a letter beyond the first 65,536: taken for part of a name, as nearly all of them are. */
    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private boolean isEndOfLine() {
        return source.current() == '\n' || source.current() == '\r' || source.current() == JavaCharacters.END;
    }
}
