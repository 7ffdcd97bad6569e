package backcheck.intake;

import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds characters in a source that show nothing, or turn the direction of what is shown: it reads otherwise than it runs. */
final class InvisibleCharacters {

    private InvisibleCharacters() {}

    /**
     * A notice for each, with its line.
     *
     * @param most how many notices at most
     */
    static List<Message> find(SourceFile source, int most) {
        List<Message> found = new ArrayList<>();
        String text = source.text();
        int line = 1;
        for (int i = 0; i < text.length() && found.size() < most; ) {
            int c = text.codePointAt(i);
            // the line ends once at a CR with a LF behind it
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
            } else if (Character.getType(c) == Character.FORMAT) {
                found.add(Message.of("notice.invisible", Paths.shown(source.path()), line, name(c)));
            }
            i += Character.charCount(c);
        }
        return found;
    }

    /** Such as {@code U+202E (right-to-left override)}. */
    private static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X (%s)", c, Character.getName(c).toLowerCase(Locale.ROOT));
    }
}
