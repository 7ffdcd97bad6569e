package backcheck.course.roster;

import backcheck.grade.Message;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A CSV file, cell by cell.
 *
 * @param rows all rows, the headings first
 * @param form how it is written
 * @param notices what is worth knowing of how it was read
 */
public record CsvTable(List<List<String>> rows, Form form, List<Message> notices) {

    /** The byte order mark. */
    static final String MARK = "\uFEFF";

    /**
     * How a table is written.
     *
     * @param separator between two cells
     * @param lineBreak behind a row
     * @param marked whether a byte order mark stands before it, as Excel wants it
     * @param sparing whether only those cells stand in quotes that need them
     */
    public record Form(char separator, String lineBreak, boolean marked, boolean sparing) {}

    /**
     * Read a file: UTF-8, UTF-16 with a mark or windows-1252, with commas, semicolons or tabs.
     *
     * @throws ListException if that can't be; the message says what to do
     */
    public static CsvTable read(Path file) throws ListException {
        CsvText read = CsvText.of(file);
        String text = read.text();
        try {
            List<List<String>> rows = rows(text, read.separator());
            Form form = new Form(read.separator(), text.contains("\r\n") ? "\r\n" : "\n", false, true);
            // Moodle quotes what has a blank, Canvas does not: what did not change should not look changed
            boolean sparing = new CsvTable(rows, form, List.of()).text().equals(text);
            return new CsvTable(rows, new Form(read.separator(), form.lineBreak(), read.marked(), sparing), read.notices());
        } catch (JacksonException e) {
            throw new ListException(file + " is not a CSV file: line " + e.getLocation().getLineNr() + " can't be read");
        }
    }

    /** The same table with other rows. */
    public CsvTable with(List<List<String>> others) {
        return new CsvTable(others, form, notices);
    }

    /** List the headings. */
    public List<String> headings() {
        return rows.get(0).stream().map(CsvTable::value).toList();
    }

    /** Get what a cell says; empty if the row is shorter. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? value(cells.get(column)) : "";
    }

    /** {@code ="00125"} is how programs write a number for Excel so that it keeps its zeros. */
    private static String value(String cell) {
        boolean kept = cell.length() >= 3 && cell.startsWith("=\"") && cell.endsWith("\"");
        return kept ? cell.substring(2, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** Write the table in its form. */
    public String text() {
        StringWriter text = new StringWriter();
        text.write(form.marked() ? MARK : "");
        CsvSchema schema = CsvSchema.emptySchema()
                .withColumnSeparator(form.separator())
                .withLineSeparator(form.lineBreak());
        ObjectWriter quoting = new CsvMapper().writer(schema);
        ObjectWriter cells = form.sparing() ? quoting.with(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING) : quoting;
        try (SequenceWriter writer = cells.writeValues(text)) {
            rows.forEach(writer::write);
        }
        return text.toString();
    }

    private static List<List<String>> rows(String text, char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> read = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .with(schema)
                .readValues(text)) {
            read.forEachRemaining(row -> rows.add(List.of(row)));
        }
        return rows;
    }
}
