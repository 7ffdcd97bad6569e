/**
 * The second JVM: read a submission's classes, then calls; make each call and answer it.
 *
 * <p>In: frames on standard input. Out: one answer for each call, in order, on standard output. Nothing but the JDK and
 * {@code subject}; this package is all that stands on the worker's class path.
 */
package backcheck.running.worker;
