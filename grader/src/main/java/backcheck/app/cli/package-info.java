/**
 * The front doors: the command line, and the test class of a student's project.
 *
 * <p>In: arguments, or a press of the green arrow. Out: text and an exit code. Alone in using {@code System.out} and
 * {@code System.exit}.
 */
package backcheck.app.cli;
