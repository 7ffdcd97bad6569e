/**
 * Ask a submission that runs in a JVM of its own, whatever it does, or a plain one in a JVM that it shares with others.
 *
 * <p>In: classes and calls. Out: outcomes. Hanging, dying and lying are outcomes of a call like any other.
 */
package backcheck.running.sandbox;
