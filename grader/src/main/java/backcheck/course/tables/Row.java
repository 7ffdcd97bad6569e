package backcheck.course.tables;

import backcheck.course.identity.Identity;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One student's grade.
 *
 * @param submission the name of the row and of its folder
 * @param identity who it is, as far as it is known
 * @param grade the grade as in {@code docs/grade.md}
 * @param origin where it comes from
 */
public record Row(String submission, Identity identity, JsonNode grade, Origin origin) {

    /**
     * Where a submission comes from.
     *
     * @param content the hash of its files; empty if not known
     * @param group the upload that it has in common with others; empty if somebody handed it in alone
     * @param late whether it was late
     */
    public record Origin(String content, String group, boolean late) {

        /** Nothing is known. */
        public static final Origin UNKNOWN = new Origin("", "", false);

        /** There is no grade yet. */
        public static final Origin UNGRADED = new Origin("-", "", false);
    }

    /** Whether there is a grade; where there is none, the points say nothing. */
    public boolean isGraded() {
        return !origin.equals(Origin.UNGRADED);
    }

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

    static Optional<String> text(JsonNode json) {
        return Optional.ofNullable(json.stringValue(null));
    }
}
