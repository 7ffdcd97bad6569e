package backcheck.course.sheet;

import backcheck.course.roster.CsvTable;
import backcheck.course.roster.ListException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A gradebook as Canvas exports it: columns about the student up to Section, then the assignments, each as
 * {@code Title (number)}, then totals, which are read only.
 */
record CanvasForm(int grade, OptionalDouble points) implements SheetForm {

    private static final Pattern ASSIGNMENT = Pattern.compile("(?s)(.*\\S)\\s*\\((\\d+)\\)\\s*");
    private static final String POINTS = "points possible";
    private static final String READ_ONLY = "(read only)";

    /**
     * Recognise the sheet; empty if it is another one.
     *
     * @param wanted the title of the assignment's column; it may be missing where there is one only
     */
    static Optional<SheetForm> of(CsvTable table, Path file, Optional<String> wanted) throws ListException {
        List<String> headings = table.headings();
        int section = IntStream.range(0, headings.size())
                .filter(column -> folded(headings.get(column)).contains("section"))
                .findFirst()
                .orElse(-1);
        boolean known = headings.size() > 2 && folded(headings.get(0)).contains("student") && folded(headings.get(1)).equals("id");
        if (section < 0 || !known) {
            return Optional.empty();
        }
        OptionalInt points = IntStream.range(1, table.rows().size())
                .filter(row -> folded(table.cell(row, 0)).equals(POINTS))
                .findFirst();
        List<Integer> assignments = IntStream.range(section + 1, headings.size())
                .filter(column -> ASSIGNMENT.matcher(headings.get(column)).matches())
                .filter(column -> points.isEmpty() || !folded(table.cell(points.getAsInt(), column)).equals(READ_ONLY))
                .boxed()
                .toList();
        int grade = choose(assignments, headings, file, wanted);
        return Optional.of(new CanvasForm(
                grade, points.isPresent() ? SheetForm.number(table.cell(points.getAsInt(), grade)) : OptionalDouble.empty()));
    }

    /** A title without number would make a new assignment, so none is written. */
    private static int choose(List<Integer> assignments, List<String> headings, Path file, Optional<String> wanted)
            throws ListException {
        List<Integer> meant = assignments.stream()
                .filter(column -> wanted.isEmpty() || isCalled(headings.get(column), folded(wanted.get())))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String all = String.join(", ", assignments.stream().map(headings::get).toList());
        if (assignments.isEmpty()) {
            throw new ListException(file + " has no column of an assignment, Title (number): create the assignment in Canvas"
                    + " and export the gradebook again");
        }
        throw new ListException(file + (wanted.isPresent() ? " does not have exactly one assignment called " + wanted.get() : " has several"
                + " assignments") + ": choose one with --column: " + all);
    }

    private static boolean isCalled(String heading, String wanted) {
        Matcher parts = ASSIGNMENT.matcher(heading);
        return folded(heading).equals(wanted)
                || parts.matches() && (folded(parts.group(1)).equals(wanted) || parts.group(2).equals(wanted));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String file() {
        return "upload-canvas.csv";
    }

    @Override
    public OptionalInt comment() {
        return OptionalInt.empty();
    }

    @Override
    public OptionalDouble maximum(CsvTable table, int row) {
        return points;
    }

    @Override
    public boolean isLocked(CsvTable table, int row) {
        return false;
    }

    @Override
    public String shown(List<String> lines) {
        return String.join(" ", lines);
    }
}
