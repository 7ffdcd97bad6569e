package backcheck.tables;

import backcheck.identity.Identity;
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

    /** What is told first: why there is nothing to grade, or the first mistake by name. */
    public Optional<String> told() {
        JsonNode reason = grade.get("message");
        if (reason.isString()) {
            return Optional.of(reason.stringValue());
        }
        JsonNode first = grade.path("diagnoses").path(0).path("message");
        return first.isString() ? Optional.of(first.stringValue()) : Optional.empty();
    }
}
