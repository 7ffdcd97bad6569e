/**
 * javac, in a warm JVM of its own, from memory to memory.
 *
 * <p>In: a submission's sources. Out: {@link backcheck.running.compile.Compiled}: classes, or errors with file, line and column. The
 * given records are compiled too, in place of copies of the student's: once, where a submission can't tell the difference.
 */
package backcheck.running.compile;
