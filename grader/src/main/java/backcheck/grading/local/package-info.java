/**
 * A student's own run: the official checks, started by the test class of the student's project.
 *
 * <p>In: the compiled classes beside the test. Out: dynamic tests, and the console report. Alone in using JUnit.
 */
package backcheck.grading.local;
