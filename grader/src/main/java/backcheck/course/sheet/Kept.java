package backcheck.course.sheet;

import backcheck.course.roster.CsvTable;
import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.List;

/** Finds what somebody has entered into a sheet by hand, which is not overwritten unasked, and counts it. */
final class Kept {

    /** What Canvas writes for somebody who is excused. */
    private static final String EXCUSED = "EX";

    private final CsvTable table;
    private final SheetForm form;
    private final boolean overwrites;
    private int grades;
    private int excused;
    private int locked;
    private int comments;

    /** Look into this sheet; if everything is to be overwritten, nothing in it stays. */
    Kept(CsvTable table, SheetForm form, boolean overwrites) {
        this.table = table;
        this.form = form;
        this.overwrites = overwrites;
    }

    /** Whether a row stays as it is. */
    boolean keeps(int row) {
        String grade = table.cell(row, form.grade());
        if (overwrites) {
            return false;
        }
        if (form.isLocked(table, row)) {
            locked++;
        } else if (grade.strip().equalsIgnoreCase(EXCUSED)) {
            excused++;
        } else if (isFilled(grade)) {
            grades++;
        } else {
            return false;
        }
        return true;
    }

    /** Whether the comment of a row without a grade stays. */
    boolean keepsComment(int row) {
        boolean keeps = !overwrites
                && form.comment().isPresent()
                && isFilled(table.cell(row, form.comment().getAsInt()));
        comments += keeps ? 1 : 0;
        return keeps;
    }

    private static boolean isFilled(String cell) {
        return !cell.isBlank() && !cell.strip().equals("-");
    }

    /** What was kept, in numbers. */
    List<Message> notices() {
        List<Message> notices = new ArrayList<>();
        tell(notices, "sheet.kept-grades", grades);
        tell(notices, "sheet.kept-excused", excused);
        tell(notices, "sheet.kept-locked", locked);
        tell(notices, "sheet.kept-comments", comments);
        return notices;
    }

    private void tell(List<Message> notices, String key, int count) {
        if (count > 0) {
            notices.add(Message.of(key, form.file(), count));
        }
    }
}
