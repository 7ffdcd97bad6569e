package backcheck.course.sheet;

import backcheck.course.identity.Person;
import backcheck.course.roster.CsvTable;
import backcheck.course.roster.ListException;
import backcheck.course.roster.Matches;
import backcheck.grade.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** A sheet that was downloaded to be filled with grades; nothing else in it changes. */
public final class GradingSheet {

    private final String name;
    private final CsvTable table;
    private final SheetForm form;
    private final boolean overwrites;

    private GradingSheet(String name, CsvTable table, SheetForm form, boolean overwrites) {
        this.name = name;
        this.table = table;
        this.form = form;
        this.overwrites = overwrites;
    }

    /**
     * Read a worksheet of Moodle or a gradebook of Canvas; its headings tell which it is.
     *
     * @param column the assignment's title in a gradebook of several
     * @throws ListException if it is neither, or can't be read; the message says what to do
     */
    public static GradingSheet read(Path file, Optional<String> column) throws ListException {
        CsvTable table = CsvTable.read(file);
        Optional<SheetForm> moodle = MoodleForm.of(table, file);
        Optional<SheetForm> form = moodle.isPresent() ? moodle : CanvasForm.of(table, file, column);
        if (form.isEmpty()) {
            throw new ListException(file + " is neither a grading worksheet of Moodle (in English, German, French or Spanish) nor a"
                    + " gradebook of Canvas: download one, and pass it unchanged");
        }
        if (moodle.isPresent() && column.isPresent()) {
            throw new ListException(file + " is a worksheet of Moodle, which has only one column of grades: omit --column");
        }
        return new GradingSheet(file.getFileName().toString(), table, form.get(), false);
    }

    /** The same sheet, in which the grades and comments that are there don't stay. */
    public GradingSheet overwritten() {
        return new GradingSheet(name, table, form, true);
    }

    /** The names that filled sheets can have. */
    public static List<String> files() {
        return List.of("upload-moodle.csv", "upload-canvas.csv");
    }

    /** Fill grades in; a row that no submission belongs to, or several, stays as it is, and so does what has a grade. */
    public FilledSheet fill(List<Mark> marks) {
        Map<String, Mark> byKey = new HashMap<>();
        marks.forEach(mark -> byKey.put(mark.person().key(), mark));
        Matches pairs = Matches.of(name, table, marks.stream().map(Mark::person).toList());
        List<List<String>> rows = new ArrayList<>(table.rows());
        Set<String> scales = new TreeSet<>();
        Kept kept = new Kept(table, form, overwrites);
        int filled = 0;
        for (Map.Entry<Integer, List<Person>> pair : pairs.submissions().entrySet()) {
            int row = pair.getKey();
            if (pair.getValue().size() == 1 && !kept.keeps(row)) {
                Mark mark = byKey.get(pair.getValue().get(0).key());
                OptionalDouble maximum = form.maximum(table, row);
                rows.set(row, filled(rows.get(row), mark, maximum.orElse(mark.max()), kept.keepsComment(row)));
                maximum.stream().filter(most -> most != mark.max()).forEach(most -> scales.add(number(most)));
                filled++;
            }
        }
        List<Message> notices = new ArrayList<>(pairs.notices());
        scales.forEach(most -> notices.add(Message.of("sheet.scaled", name, most, number(marks.get(0).max()))));
        notices.addAll(kept.notices());
        notices.add(Message.of("sheet.filled", form.file(), filled, pairs.students() - filled));
        return new FilledSheet(form.file(), table.with(rows).text(), notices);
    }

    private List<String> filled(List<String> row, Mark mark, double most, boolean keepsComment) {
        int last = Math.max(form.grade(), form.comment().orElse(0));
        List<String> cells = new ArrayList<>(row);
        cells.addAll(Collections.nCopies(Math.max(0, last + 1 - row.size()), ""));
        double score = mark.max() > 0 ? mark.score() * most / mark.max() : 0;
        cells.set(form.grade(), grade(score));
        if (!keepsComment) {
            form.comment().ifPresent(column -> cells.set(column, form.shown(mark.comment())));
        }
        return cells;
    }

    private static String grade(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String number(double number) {
        return new BigDecimal(grade(number)).stripTrailingZeros().toPlainString();
    }
}
