/** One submission's way to a grade, the same for instructor and student, and the grade as text. */
package backcheck.grading;
