/**
 * The pipeline: compile, inspect, open a worker, check through a recorder, score.
 *
 * <p>In: a submission. Out: its grade. A student's own run takes the same way, from the inspection on.
 */
package backcheck.grading.judge;
