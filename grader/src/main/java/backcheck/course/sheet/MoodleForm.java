package backcheck.course.sheet;

import backcheck.course.roster.CsvTable;
import backcheck.course.roster.ListException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Moodle's grading worksheet, with English, German, French or Spanish headings.
 *
 * <p>Moodle finds its columns by the headings of the site's language, and a participant by the first one.
 */
record MoodleForm(int grade, OptionalInt comment, OptionalInt maximum, OptionalInt changeable) implements SheetForm {

    private static final Set<String> MODIFIED = Set.of(
            "last modified (grade)", "zuletzt geändert (bewertung)", "dernière modification (note)",
            "última modificación (calificación)");
    private static final Set<String> GRADE = Set.of("grade", "bewertung", "note", "calificación");
    private static final Set<String> SCALE = Set.of("scale", "skala", "barème", "escala");
    private static final Set<String> MAXIMUM = Set.of("maximum grade", "bestwertung", "note maximale", "calificación máxima");
    private static final Set<String> COMMENT = Set.of(
            "feedback comments", "feedback als kommentar", "feedback par commentaires", "comentarios de retroalimentación");
    private static final Set<String> CHANGEABLE = Set.of(
            "grade can be changed", "bewertung kann geändert werden", "la note peut être modifiée",
            "la calificación puede ser cambiada");
    private static final Set<String> NO = Set.of("no", "nein", "non");

    /** Recognise the sheet; empty if it is another one. */
    static Optional<SheetForm> of(CsvTable table, Path file) throws ListException {
        List<String> headings = table.headings();
        OptionalInt grade = column(headings, GRADE);
        if (column(headings, MODIFIED).isEmpty() || grade.isEmpty()) {
            return Optional.empty();
        }
        if (column(headings, SCALE).isPresent()) {
            throw new ListException(file + " belongs to an assignment that Moodle grades by a scale of words: set its grade to"
                    + " points, and download the worksheet again");
        }
        return Optional.of(new MoodleForm(
                grade.getAsInt(), column(headings, COMMENT), column(headings, MAXIMUM), column(headings, CHANGEABLE)));
    }

    @Override
    public String file() {
        return "upload-moodle.csv";
    }

    @Override
    public OptionalDouble maximum(CsvTable table, int row) {
        return maximum.isPresent() ? SheetForm.number(table.cell(row, maximum.getAsInt())) : OptionalDouble.empty();
    }

    @Override
    public boolean isLocked(CsvTable table, int row) {
        return changeable.isPresent() && NO.contains(folded(table.cell(row, changeable.getAsInt())));
    }

    /** Moodle takes a comment for HTML, whatever is in it. */
    @Override
    public String shown(List<String> lines) {
        return lines.stream().map(MoodleForm::escaped).collect(Collectors.joining("<br>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static OptionalInt column(List<String> headings, Set<String> spellings) {
        return IntStream.range(0, headings.size())
                .filter(i -> spellings.contains(folded(headings.get(i))))
                .findFirst();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
