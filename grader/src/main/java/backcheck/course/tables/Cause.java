package backcheck.course.tables;

import java.util.List;
import java.util.Optional;

/**
 * A mistake that submissions have in common.
 *
 * @param part the part that it is in; empty for what does not compile
 * @param kind its word, as in {@code docs/diagnosis.md}
 * @param who the submissions, by name
 */
public record Cause(
        Optional<String> part, String kind, Optional<String> factor, Optional<String> instead, List<String> targets, List<String> who) {}
