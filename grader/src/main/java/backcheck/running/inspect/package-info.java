/**
 * Read a submission's bytecode before anything of it runs.
 *
 * <p>In: classes. Out: an {@link backcheck.running.inspect.Inspection}: which of the nine methods are there, and what was found instead
 * of those that are not.
 */
package backcheck.running.inspect;
