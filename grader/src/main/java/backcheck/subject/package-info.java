/**
 * What a submission can be asked, in numbers: a call goes in, an outcome comes out.
 *
 * <p>In: calls of the nine methods, as doubles. Out: outcomes, as doubles or as a word for what happened instead. Nothing
 * here depends on more than the JDK: the same classes run beside the student's code in the worker.
 */
package backcheck.subject;
