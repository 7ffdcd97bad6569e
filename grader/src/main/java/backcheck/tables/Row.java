package backcheck.tables;

import backcheck.identity.Identity;
import backcheck.report.Numbers;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One student's grade.
 *
 * @param submission the name of the row and of its folder
 * @param identity who it is, as far as it is known
 * @param grade the grade as in {@code docs/grade.md}
 */
public record Row(String submission, Identity identity, JsonNode grade) {

    String status() {
        return grade.get("status").stringValue();
    }

    /** Points earned. */
    public double score() {
        return grade.get("score").doubleValue();
    }

    /** Points that could be earned. */
    public double max() {
        return grade.get("max").doubleValue();
    }

    /** What is told first: why there is nothing to grade, with the compiler's first error, or the first mistake by name. */
    public Optional<String> told() {
        Optional<String> reason = text(grade.get("message"));
        Optional<String> first = text(grade.path("diagnoses").path(0).path("message"));
        return reason.isPresent() && first.isPresent() ? Optional.of(reason.get() + " " + first.get()) : reason.or(() -> first);
    }

    /** The parts that have not all of their points, each with its score and its most: {@code backward 15/35}. */
    public List<String> lost() {
        return grade.get("parts").valueStream()
                .filter(part -> part.get("score").doubleValue() < part.get("max").doubleValue())
                .map(part -> part.get("title").stringValue() + " " + Numbers.points(part.get("score").doubleValue()) + "/"
                        + Numbers.points(part.get("max").doubleValue()))
                .toList();
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.ofNullable(json.stringValue(null));
    }
}
