package backcheck.exercise.checks;

import backcheck.grade.PartId;
import backcheck.grade.Verdict;
import backcheck.subject.ApiMethod;

/**
 * One check of the assignment.
 *
 * @param id stable name, used in points files, in the grade and as the key of its title
 * @param part the part that it belongs to
 * @param method the student's method that it asks
 * @param points what it is worth unless an instructor says otherwise
 * @param body how it is judged
 */
public record Check(String id, PartId part, ApiMethod method, double points, Body body) {

    /** How a check is judged. */
    @FunctionalInterface
    public interface Body {
        /** Ask what is needed and judge the answers. */
        Verdict judge(Exam exam);
    }
}
