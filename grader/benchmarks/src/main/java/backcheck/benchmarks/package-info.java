/**
 * What grading costs, beside what else one would do, and the floor.
 *
 * <p>In: a checkout that is built. Out: a page of tables. {@code parts} says what is measured, {@code measure} how,
 * {@code report} how it is written down.
 */
package backcheck.benchmarks;
