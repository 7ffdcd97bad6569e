package backcheck.grading.report;

import java.util.Map;

/** Text that may come from a submission, made safe for every format: no control or format characters, no half characters. */
final class SafeText {

    /** Characters of a name or a place that a report shows. */
    private static final int LONGEST_NAME = 200;

    private SafeText() {}

    /** What platforms take for a command wherever it stands in a log, and what is written instead. */
    private static final Map<String, String> COMMANDS = Map.of(
            "##[", "## [", // GitHub Actions, Azure Pipelines
            ":=>>", ":= >>", // Moodle VPL
            "<|--", "<| --",
            "--|>", "-- |>");

    /**
     * Line breaks and tabs become spaces, and so do other control characters, invisible ones, and lone surrogates; a platform's
     * commands are broken up.
     */
    static String text(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> clean.appendCodePoint(isSafe(c) ? c : ' '));
        String plain = clean.toString();
        for (Map.Entry<String, String> command : COMMANDS.entrySet()) {
            plain = plain.replace(command.getKey(), command.getValue());
        }
        return plain;
    }

    /** A line that a platform would take for a command of ours, marked; another one as it is. */
    static String line(String line) {
        return line.stripLeading().startsWith("::") ? "| " + line : line;
    }

    /** A name, cut to a length. */
    static String name(String name) {
        String clean = text(name);
        return clean.length() <= LONGEST_NAME ? clean : text(clean.substring(0, LONGEST_NAME)) + "…";
    }

    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
