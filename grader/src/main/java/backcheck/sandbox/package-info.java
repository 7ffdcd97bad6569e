/**
 * Start, limit, watch and end a JVM: the worker that runs a submission, and the compiler.
 *
 * <p>In: classes and calls. Out: outcomes, whatever the submission does. The only place that knows processes, and the place
 * where the walls of the operating system go: {@link backcheck.sandbox.Jvm} builds the command line.
 */
package backcheck.sandbox;
