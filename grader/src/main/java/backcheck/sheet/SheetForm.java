package backcheck.sheet;

import backcheck.roster.CsvTable;
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

    /** Make of a text what the platform shows as this text. */
    String shown(String text);

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
