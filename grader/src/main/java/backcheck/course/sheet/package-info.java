/**
 * Fill grades into the sheet that a platform takes back.
 *
 * <p>In: a sheet as it was downloaded, and a {@link backcheck.course.sheet.Mark} for each submission. Out: a
 * {@link backcheck.course.sheet.FilledSheet}, which differs from it in the grades and the comments alone.
 */
package backcheck.course.sheet;
