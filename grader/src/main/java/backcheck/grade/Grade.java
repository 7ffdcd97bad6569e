package backcheck.grade;

import java.util.List;
import java.util.Optional;

/**
 * A submission's grade: the same submission, seed and version of the grader give the same value.
 *
 * @param submission its name
 * @param seed what the random cases were drawn from
 * @param reason why there is nothing to grade, or that it did not compile; empty for a graded submission
 * @param notices about the submission as a whole
 */
public record Grade(
        String submission,
        Status status,
        long seed,
        Optional<Message> reason,
        List<Message> notices,
        List<PartResult> parts,
        List<Diagnosis> diagnoses) {

    /** Points earned. */
    public double score() {
        return parts.stream().mapToDouble(PartResult::score).sum();
    }

    /** Points that could be earned. */
    public double max() {
        return parts.stream().mapToDouble(PartResult::max).sum();
    }
}
