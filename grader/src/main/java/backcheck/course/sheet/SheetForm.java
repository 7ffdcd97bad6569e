package backcheck.course.sheet;

import backcheck.course.roster.CsvTable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Where a platform's sheet has what. */
interface SheetForm {

    /** The name of the sheet to upload. */
    String file();

    /** The column of the grades. */
    int grade();

    /** The column of the comments, where there is one. */
    OptionalInt comment();

    /** The most that a row's grade can be, where the sheet says it. */
    OptionalDouble maximum(CsvTable table, int row);

    /** Whether a row's grade can't be changed any more. */
    boolean isLocked(CsvTable table, int row);

    /** Make of lines what the platform shows as these lines. */
    String shown(List<String> lines);

    /** A number in a cell, be its point a comma. */
    static OptionalDouble number(String cell) {
        try {
            double number = Double.parseDouble(cell.strip().replace(',', '.'));
            return number > 0 && Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
