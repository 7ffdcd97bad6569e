package backcheck.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure to reach, and what was measured.
 *
 * @param measured empty if it was not, or not at a size that says anything
 */
public record Figure(String name, Goal goal, OptionalDouble measured) {

    /** The same, not measured. */
    Figure unjudged() {
        return new Figure(name, goal, OptionalDouble.empty());
    }

    /** The table of several. */
    public static Table table(List<Figure> figures) {
        return new Table(
                List.of("figure", "to reach (acceptable)", "measured", "verdict"),
                figures.stream().map(Figure::row).toList());
    }

    private List<String> row() {
        String verdict = measured.isPresent() ? goal.verdict(measured.getAsDouble()) : "–";
        return List.of(name, goal.spelled(), Numbers.of(measured), verdict);
    }
}
