package backcheck.grading.report;

import java.util.regex.Pattern;

/** Text in lines that a console shows whole. */
final class Paragraph {

    /** Columns of a console. */
    static final int WIDTH = 80;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Paragraph() {}

    /** Write a text in as many lines as it takes, each after so many blanks. */
    static void write(StringBuilder out, int indent, String text) {
        int width = WIDTH - 2 - indent;
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(text)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                line(out, indent, line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            while (line.length() > width) {
                line(out, indent, line.substring(0, width));
                line.delete(0, width);
            }
        }
        line(out, indent, line.toString());
    }

    private static void line(StringBuilder out, int indent, String text) {
        out.append(" ".repeat(indent)).append(SafeText.line(text)).append('\n');
    }
}
