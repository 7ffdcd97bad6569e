/**
 * One small example to follow by hand: a failing case with round numbers, and the way to its value step by step.
 *
 * <p>In: a failing case, and the mistakes that were named. Out: a {@link backcheck.grade.Counterexample} that fails in the same
 * way.
 */
package backcheck.exercise.example;
