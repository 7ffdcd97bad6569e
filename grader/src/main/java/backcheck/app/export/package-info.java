/**
 * Pack the grader and its glue for those who run it elsewhere.
 *
 * <p>In: the running grader's own jar. Out: a bundle.
 */
package backcheck.app.export;
