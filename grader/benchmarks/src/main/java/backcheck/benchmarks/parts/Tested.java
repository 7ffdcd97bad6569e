package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.Cost;

/**
 * What an ordinary test class found in a submission.
 *
 * @param run how many tests were run
 * @param failed how many of them did not pass
 */
record Tested(Cost cost, int run, int failed) {}
