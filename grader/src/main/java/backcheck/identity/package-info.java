/**
 * Find out who handed in what, from the names in a platform's download.
 *
 * <p>In: a {@link backcheck.identity.Listing}, names only. Out: a {@link backcheck.identity.Download}: for each student an
 * {@link backcheck.identity.Entry} with the files that count. What the names look like is data, in {@code names.json}.
 */
package backcheck.identity;
