/**
 * Find the students of a class list among those who handed in.
 *
 * <p>In: a CSV file with a line for each student, as platforms export it, and who handed in. Out: a
 * {@link backcheck.course.roster.ClassList}: who is who, and who has handed in nothing.
 */
package backcheck.course.roster;
