/**
 * The network as data: its quantities, the formula of each, the factors of each derivative, and the right numbers.
 *
 * <p>In: nine parameters and an example. Out: every value, every factor, every gradient. The checks, the diagnoses, the
 * worked examples and the pictures all read this one description.
 */
package backcheck.exercise.chain;
