package backcheck.grading.judge;

import backcheck.grade.Grade;

/**
 * A grade, and what goes with it that two gradings of one submission need not have in common.
 *
 * @param grade the grade
 * @param printed the beginning of what the submission printed while it was asked; no part of the grade, since a program may
 *     print times or addresses
 * @param contradicted whether a shared worker came to another grade: then what it told of others is in doubt, too
 */
public record Graded(Grade grade, String printed, boolean contradicted) {

    /** A grade that nothing contradicts. */
    public Graded(Grade grade, String printed) {
        this(grade, printed, false);
    }
}
