/**
 * What is measured, one class for each part of the page.
 *
 * <p>In: a checkout. Out: sections. A part that finds that what it measures does not work ends the benchmark.
 */
package backcheck.benchmarks.parts;
