package backcheck.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table; a column of numbers stands at its right edge.
 *
 * @param rows each as long as the header
 */
public record Table(List<String> header, List<List<String>> rows) {

    /** What may stand in a column of numbers: a number, a bound, or a word for none. */
    private static final Pattern NUMBER = Pattern.compile("[≥≤±] ?[-.\\d].*|-?[.\\d]+|–|" + Numbers.UNKNOWN);

    /** Check that the rows fit. */
    public Table {
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " below a header of " + header.size());
            }
        }
    }

    /** Write it in Markdown, with columns as wide as what is in them, for those who read it as text. */
    public String markdown() {
        int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            rule.add(isNumbers(i) ? "-".repeat(widths[i] - 1) + ":" : "-".repeat(widths[i]));
        }
        StringBuilder text = new StringBuilder(line(header, widths)).append(line(rule, widths));
        rows.forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    private boolean isNumbers(int column) {
        return column > 0 && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }

    private int width(int column) {
        int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(3, Math.max(widest, header.get(column).length()));
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - cells.get(i).length());
            line.append(' ').append(isNumbers(i) ? space + cells.get(i) : cells.get(i) + space).append(" |");
        }
        return line.append('\n').toString();
    }
}
