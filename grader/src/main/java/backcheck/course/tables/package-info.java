/**
 * What an instructor gets of a class: a table with a row for each student, and what the class has misunderstood.
 *
 * <p>In: grades as JSON documents, one after the other, with who they belong to. Out: {@code grades.csv} and a
 * {@link backcheck.course.tables.Summary}. Nothing keeps all grades in memory.
 */
package backcheck.course.tables;
