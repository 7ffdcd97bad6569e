package backcheck.roster;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 */
public record CsvTable(List<List<String>> rows, Form form) {

    /** A class of 100,000 has some 20 MB. */
    private static final long MOST_BYTES = 200L << 20;

    private static final String MARK = "\uFEFF";

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
     * Read a file: UTF-8, with commas, semicolons or tabs.
     *
     * @throws ListException if that can't be; the message says what to do
     */
    public static CsvTable read(Path file) throws ListException {
        String text = text(file);
        boolean marked = text.startsWith(MARK);
        String bare = marked ? text.substring(1) : text;
        if (bare.isBlank()) {
            throw new ListException(file + " is empty: download it once more");
        }
        char separator = separator(bare);
        try {
            List<List<String>> rows = rows(bare, separator);
            Form form = new Form(separator, bare.contains("\r\n") ? "\r\n" : "\n", marked, true);
            // Moodle quotes what has a blank, Canvas does not: what did not change should not look changed
            boolean sparing = new CsvTable(rows, form).text().equals(text);
            return new CsvTable(rows, new Form(separator, form.lineBreak(), marked, sparing));
        } catch (JacksonException e) {
            throw new ListException(file + " is no CSV file: line " + e.getLocation().getLineNr() + " can't be read");
        }
    }

    /** List the headings. */
    public List<String> headings() {
        return rows.get(0);
    }

    /** Get a cell; empty if the row is shorter. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
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

    private static String text(Path file) throws ListException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ListException("there is no file " + file);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new ListException(file + " is too large for a list of students");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            throw new ListException(
                    file + " is not in UTF-8: take it as it was downloaded, or save it as \"CSV UTF-8\"");
        } catch (ListException e) {
            throw e;
        } catch (IOException e) {
            throw new ListException(file + " can't be read");
        }
        throw new ListException(file + " is no CSV file: save it as \"CSV UTF-8\"");
    }

    /** What parts the headings into most; they are the first line that is not empty. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == separator).count();
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
