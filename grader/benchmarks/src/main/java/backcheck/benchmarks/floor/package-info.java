/**
 * The floor: a JVM with nothing to do, within the walls that a worker has.
 *
 * <p>In: how many to start. Out: what they cost. It is a process of its own, which runs on the runtime that it starts.
 */
package backcheck.benchmarks.floor;
