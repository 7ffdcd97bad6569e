/**
 * Find out who handed in what, from the names in a platform's download.
 *
 * <p>In: a {@link backcheck.course.identity.Listing}, names only. Out: a {@link backcheck.course.identity.Download}: for each student an
 * {@link backcheck.course.identity.Entry} with the files that count. What the names look like is data, in {@code names.json}.
 */
package backcheck.course.identity;
