/**
 * The parts of a grading that start no process, measured by JMH.
 *
 * <p>In: the reference's class, and the chain. Out: times of one operation.
 */
package backcheck.benchmarks.pure;
