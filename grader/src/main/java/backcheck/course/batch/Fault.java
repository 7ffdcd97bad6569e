package backcheck.course.batch;

/**
 * A submission that the machine failed over: it has no grade, and is tried again by the next run.
 *
 * @param id the submission's
 * @param reason what happened
 */
public record Fault(String id, String reason) {}
