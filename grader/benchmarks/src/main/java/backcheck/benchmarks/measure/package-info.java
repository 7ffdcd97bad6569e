/**
 * Runs commands and keeps what they cost.
 *
 * <p>In: commands. Out: wall and processor time, as series of rounds that can be compared pair by pair.
 */
package backcheck.benchmarks.measure;
