/**
 * The assignment's checks: seven classes, one for each part, over seeded random cases.
 *
 * <p>In: a subject's answers, through a recorder. Out: one verdict for each check. A check is a row of data and a pure
 * function of what was recorded; it never learns where the answers come from, so a student's own run and the official one
 * are the same checks.
 */
package backcheck.exercise.checks;
