package backcheck.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure, and what was measured.
 *
 * @param goal what it should be; empty for one that is told to understand another
 * @param measured empty if it was not, or not at a size that says anything
 */
public record Figure(String name, Optional<Goal> goal, OptionalDouble measured) {

    /** One to reach. */
    public Figure(String name, Goal goal, OptionalDouble measured) {
        this(name, Optional.of(goal), measured);
    }

    /** One that is only told. */
    public static Figure told(String name, OptionalDouble measured) {
        return new Figure(name, Optional.empty(), measured);
    }


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
        String verdict = goal.isPresent() && measured.isPresent() ? goal.get().verdict(measured.getAsDouble()) : "–";
        return List.of(name, goal.map(Goal::spelled).orElse("–"), Numbers.of(measured), verdict);
    }
}
