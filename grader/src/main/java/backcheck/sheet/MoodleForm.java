package backcheck.sheet;

import backcheck.roster.CsvTable;
import backcheck.roster.ListException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Moodle's grading worksheet, with English or German headings.
 *
 * <p>Moodle finds its columns by the headings of the site's language, and a participant by the first one.
 */
record MoodleForm(int grade, OptionalInt comment, OptionalInt maximum) implements SheetForm {

    private static final Set<String> MODIFIED = Set.of("last modified (grade)", "zuletzt geändert (bewertung)");
    private static final Set<String> GRADE = Set.of("grade", "bewertung");
    private static final Set<String> SCALE = Set.of("scale", "skala");
    private static final Set<String> MAXIMUM = Set.of("maximum grade", "bestwertung");
    private static final Set<String> COMMENT = Set.of("feedback comments", "feedback als kommentar");

    /** Recognise the sheet; empty if it is another one. */
    static Optional<SheetForm> of(CsvTable table, Path file) throws ListException {
        List<String> headings = table.headings();
        OptionalInt grade = column(headings, GRADE);
        if (column(headings, MODIFIED).isEmpty() || grade.isEmpty()) {
            return Optional.empty();
        }
        if (column(headings, SCALE).isPresent()) {
            throw new ListException(file + " is of an assignment that Moodle grades by a scale of words: set its grade to"
                    + " points, and download the worksheet again");
        }
        return Optional.of(new MoodleForm(grade.getAsInt(), column(headings, COMMENT), column(headings, MAXIMUM)));
    }

    @Override
    public String file() {
        return "upload-moodle.csv";
    }

    @Override
    public OptionalDouble maximum(CsvTable table, int row) {
        return maximum.isPresent() ? SheetForm.number(table.cell(row, maximum.getAsInt())) : OptionalDouble.empty();
    }

    /** Moodle takes a comment for HTML. */
    @Override
    public String shown(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static OptionalInt column(List<String> headings, Set<String> spellings) {
        return IntStream.range(0, headings.size())
                .filter(i -> spellings.contains(headings.get(i).strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
