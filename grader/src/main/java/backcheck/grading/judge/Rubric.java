package backcheck.grading.judge;

import backcheck.grade.Points;
import backcheck.running.inspect.Rules;

/**
 * What an instructor decides about how submissions are graded.
 *
 * @param points what each check is worth
 * @param rules whether what the assignment rules out is looked for before anything runs
 * @param mendedDeduction the points that a submission loses whose class had to be renamed or put into its package; at least 0
 */
public record Rubric(Points points, Rules rules, double mendedDeduction) {

    /** The assignment's own. */
    public static Rubric standard() {
        return new Rubric(Scorer.standardPoints(), Rules.ON, 0);
    }
}
