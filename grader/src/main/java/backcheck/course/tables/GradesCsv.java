package backcheck.course.tables;

import backcheck.course.identity.Identity;
import backcheck.grade.PartId;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Writes {@code grades.csv}: a row for each submission, by RFC 4180 but with plain line feeds. */
public final class GradesCsv implements AutoCloseable {

    /** What a spreadsheet takes for the beginning of a formula; the last four are full-width, as Excel in Japanese takes them. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** Without it Excel takes UTF-8 for the system's own encoding. */
    private static final String MARK = "\uFEFF";

    /** The status of a submission that the machine failed over; no grade has it. */
    private static final String UNGRADED = "not-graded";

    private final SequenceWriter rows;

    /**
     * Begin the table with its headings.
     *
     * @throws IOException if nothing can be written
     */
    public GradesCsv(Writer out) throws IOException {
        out.write(MARK);
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\n").setUseHeader(true);
        headings().forEach(schema::addColumn);
        this.rows = new CsvMapper().writer(schema.build()).writeValues(out);
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("submission", "score", "max", "status", "name", "id", "email"));
        Arrays.stream(PartId.values()).map(PartId::spelled).forEach(headings::add);
        headings.add("diagnosis");
        headings.add("late");
        return headings;
    }

    /** Write a row. */
    public void add(Row row) {
        Identity who = row.identity();
        List<String> cells = new ArrayList<>(List.of(
                text(row.submission()), number(row.score()), number(row.max()), row.status(),
                text(who.name()), text(who.id()), text(who.email())));
        row.grade().get("parts").forEach(part -> cells.add(number(part.get("score").doubleValue())));
        cells.add(text(row.told()));
        cells.add(row.origin().late() ? "yes" : "");
        rows.write(cells);
    }

    /** Write a row for somebody whose submission has no grade: the points are left empty, for a zero would be one. */
    public void addUngraded(Row row) {
        Identity who = row.identity();
        List<String> cells = new ArrayList<>(List.of(
                text(row.submission()), "", number(row.max()), UNGRADED, text(who.name()), text(who.id()), text(who.email())));
        Arrays.stream(PartId.values()).forEach(part -> cells.add(""));
        cells.add(text(row.told()));
        cells.add("");
        rows.write(cells);
    }

    private static String text(Optional<String> text) {
        return text.map(GradesCsv::text).orElse("");
    }

    /** A text that a spreadsheet would reckon with gets a mark before it, which makes it a text again. */
    public static String text(String text) {
        String clean = Identity.clean(text);
        return !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() {
        rows.close();
    }
}
