package backcheck.submission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a little of a Java source without a compiler: in one pass, whatever the source. */
public final class JavaText {

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s++([\\w.]++)\\s*+;");
    private static final Pattern JUNIT = Pattern.compile("\\bimport\\s++(static\\s++)?org\\.junit\\b");

    private final String code;

    /** Read this text. */
    public JavaText(String text) {
        this.code = withoutCommentsAndLiterals(text);
    }

    /** The text with a space for each comment and literal, line by line as it was. */
    public String code() {
        return code;
    }

    /** The name of the package; empty if none is named. */
    String packageName() {
        Matcher matcher = PACKAGE.matcher(code);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whether it is a test. */
    boolean importsJunit() {
        return JUNIT.matcher(code).find();
    }

    /** The text with a space for each comment, string and character: what they hold is no code. */
    private static String withoutCommentsAndLiterals(String text) {
        StringBuilder code = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = endOfNoCode(text, at);
            code.append(end > at ? " " + text.substring(at, end).replaceAll("[^\n]", "") : text.charAt(at));
            at = Math.max(end, at + 1);
        }
        return code.toString();
    }

    /** Where a comment or literal that begins here ends; the same place if none begins. */
    private static int endOfNoCode(String text, int at) {
        if (text.startsWith("//", at)) {
            return after(text, "\n", at);
        }
        if (text.startsWith("/*", at)) {
            return after(text, "*/", at + 2);
        }
        if (text.startsWith("\"\"\"", at)) {
            return after(text, "\"\"\"", at + 3);
        }
        char quote = text.charAt(at);
        if (quote != '"' && quote != '\'') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
