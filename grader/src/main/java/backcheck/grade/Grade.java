package backcheck.grade;

import java.util.List;
import java.util.Optional;

/**
 * A submission's grade: the same submission, seed and version of the grader give the same value.
 *
 * @param submission its name
 * @param seed what the random cases were drawn from
 * @param reason why there is nothing to grade, or that it did not compile; empty for a graded submission
 * @param deduction points taken off for what had to be mended before it could be graded; at least 0
 * @param notices about the submission as a whole
 */
public record Grade(
        String submission,
        Status status,
        long seed,
        Optional<Message> reason,
        double deduction,
        List<Message> notices,
        List<PartResult> parts,
        List<Diagnosis> diagnoses) {

    /** A grade from which nothing is taken off. */
    public Grade(
            String submission,
            Status status,
            long seed,
            Optional<Message> reason,
            List<Message> notices,
            List<PartResult> parts,
            List<Diagnosis> diagnoses) {
        this(submission, status, seed, reason, 0, notices, parts, diagnoses);
    }

    /** The same grade for a submission of another name. */
    public Grade named(String name) {
        return new Grade(name, status, seed, reason, deduction, notices, parts, diagnoses);
    }

    /** The same grade with points taken off. */
    public Grade less(double points) {
        return new Grade(submission, status, seed, reason, points, notices, parts, diagnoses);
    }

    /**
     * The same grade with other points: a check brings all of its points or none, and what is taken off stays.
     *
     * @throws IllegalArgumentException if they don't tell what one of its checks is worth
     */
    public Grade worth(Points points) {
        List<PartResult> worth = parts.stream()
                .map(part -> new PartResult(part.id(), part.checks().stream().map(check -> worth(check, points)).toList()))
                .toList();
        return new Grade(submission, status, seed, reason, deduction, notices, worth, diagnoses);
    }

    private static CheckResult worth(CheckResult check, Points points) {
        if (!points.byCheck().containsKey(check.id())) {
            throw new IllegalArgumentException("there are no points for " + check.id());
        }
        double max = points.of(check.id());
        return new CheckResult(check.id(), check.verdict().isPassed() ? max : 0, max, check.verdict());
    }

    /** Points earned: those of the parts without the deduction, and not less than 0. */
    public double score() {
        return Math.max(0, parts.stream().mapToDouble(PartResult::score).sum() - deduction);
    }

    /** Points that could be earned. */
    public double max() {
        return parts.stream().mapToDouble(PartResult::max).sum();
    }
}
