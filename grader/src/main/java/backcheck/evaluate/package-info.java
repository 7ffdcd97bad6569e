/**
 * Evaluates a plain submission like a formula: its instructions are data, and what they would do is worked out by ours.
 *
 * <p>In: class files, and then calls. Out: outcomes, or that the submission is not plain enough. Nothing of a student is ever loaded
 * into this JVM; it runs within walls of its own all the same, for as long as the class takes.
 */
package backcheck.evaluate;
