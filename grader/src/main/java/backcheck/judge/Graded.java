package backcheck.judge;

import backcheck.grade.Grade;

/**
 * A grade, and what goes with it that two gradings of one submission need not have in common.
 *
 * @param grade the grade
 * @param printed the beginning of what the submission printed while it was asked; no part of the grade, since a program may
 *     print times or addresses
 */
public record Graded(Grade grade, String printed) {}
