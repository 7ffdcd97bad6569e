/**
 * A grade as text: one class for each format.
 *
 * <p>In: a {@link backcheck.grade.Grade}. Out: text. Everything here is a pure function of the grade; whatever came from a
 * submission is cleaned for the format that it is written into.
 */
package backcheck.grading.report;
