/**
 * The grade as a value: parts, checks, verdicts, diagnoses, and the points that they are worth.
 *
 * <p>In: verdicts. Out: a {@link backcheck.grade.Grade}, complete and immutable; every report is a function of it.
 */
package backcheck.grade;
