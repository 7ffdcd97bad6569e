/**
 * Name the mistake: search for the edit of the chain that explains every case, or say nothing.
 *
 * <p>In: what was observed of a submission, and which values are wrong. Out: diagnoses. A hypothesis holds only if it gives the
 * student's value on all ordinary cases to rounding; a search goes by the number of edits, fewest first.
 */
package backcheck.exercise.diagnosis;
