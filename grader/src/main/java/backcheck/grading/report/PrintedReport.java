package backcheck.grading.report;

import backcheck.grade.Message;

/** Shows a student what the program printed while it was asked: cut, and each line marked, so that none passes for ours. */
public final class PrintedReport {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_LINES = 30;
    private static final int LONGEST_LINE = 100;

    private final Words words;

    /** Make a report in these words. */
    public PrintedReport(Words words) {
        this.words = words;
    }

    /** The report on a text; empty for one without a visible character. */
    public String write(String printed) {
        if (printed.isBlank()) {
            return "";
        }
        String first = printed.substring(0, Math.min(MOST_CHARACTERS, printed.length())).stripTrailing();
        long lines = first.lines().count();
        StringBuilder out = new StringBuilder("\n");
        boolean whole = printed.length() <= MOST_CHARACTERS && lines <= MOST_LINES;
        out.append("  ").append(words.of(Message.of(whole ? "console.printed" : "console.printed-beginning"))).append('\n');
        first.lines().limit(MOST_LINES).forEach(line -> out.append("  | ").append(cut(SafeText.text(line))).append('\n'));
        return out.toString();
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : SafeText.text(line.substring(0, LONGEST_LINE)) + "…";
    }
}
