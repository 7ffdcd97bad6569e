/**
 * Writes down what was measured.
 *
 * <p>In: tables and figures. Out: text that reads as a page in Markdown and on a terminal.
 */
package backcheck.benchmarks.report;
