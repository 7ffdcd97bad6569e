/**
 * javac, in a warm JVM of its own, from memory to memory.
 *
 * <p>In: a submission's sources. Out: {@link backcheck.compile.Compiled}: classes, or errors with file, line and column. The
 * given records are compiled with the submission, in place of copies of the student's.
 */
package backcheck.compile;
