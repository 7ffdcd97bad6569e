/**
 * Account for the grades of a class, so that none is lost, none counts twice, and a run can go on where it ended.
 *
 * <p>In: grades as text, one after the other, from any number of processes. Out: files of one record a line, and from all of
 * them together the {@link backcheck.course.ledger.Accepted} grades. Nothing that is written is ever changed: what a crash or a
 * power cut leaves behind is told from a whole record by its checksum, and graded again.
 */
package backcheck.course.ledger;
