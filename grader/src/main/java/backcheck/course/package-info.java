/** Grades a class, accounts for each submission, and makes its tables. */
package backcheck.course;
