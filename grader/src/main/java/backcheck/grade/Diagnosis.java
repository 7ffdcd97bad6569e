package backcheck.grade;

import java.util.List;
import java.util.Optional;

/**
 * A mistake by its name.
 *
 * @param targets the values or methods that are wrong, the first one first
 * @param kind what kind of mistake it is
 * @param factor the factor, term or operand concerned, if any
 * @param instead what stands in its place, if anything
 * @param part the part that it belongs to; empty for a submission that does not compile
 * @param location where it stands in the source, if that is known
 * @param message the sentence for the student
 */
public record Diagnosis(
        List<String> targets,
        Kind kind,
        Optional<String> factor,
        Optional<String> instead,
        Optional<PartId> part,
        Optional<Location> location,
        Message message) {

    /** A diagnosis without factor and place. */
    public static Diagnosis of(String target, Kind kind, PartId part, Message message) {
        return new Diagnosis(
                List.of(target), kind, Optional.empty(), Optional.empty(), Optional.of(part), Optional.empty(), message);
    }
}
