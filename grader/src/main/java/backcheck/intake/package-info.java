/**
 * Find the sources in what was handed in: a folder, an archive, or one file.
 *
 * <p>In: a path. Out: a {@link backcheck.intake.Submission}: the sources to compile, or the reason why there is nothing
 * to grade.
 */
package backcheck.intake;
