/**
 * The assignment's own methods in place of a student's broken ones, so that what is built on them can still be judged.
 *
 * <p>In: a call from the student's code, below the method that is judged. Out: the chain's answer. Runs in the worker, beside
 * the submission, and only there where one of the student's methods gives no answer at all.
 */
package backcheck.exercise.assist;
