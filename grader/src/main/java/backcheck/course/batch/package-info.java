/**
 * Grade a class of submissions with all cores, and lose nothing.
 *
 * <p>In: what each student handed in. Out: a ledger of grades, and tables made from it. Stopped at any moment and started again, a
 * run grades what is missing, and its tables are those of a run that was never disturbed.
 */
package backcheck.course.batch;
