/** What is right, what is wrong and why, as functions of what was recorded. */
package backcheck.exercise;
