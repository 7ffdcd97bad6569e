package backcheck.subject;

/** Another class of the grader's name. */
public interface Outcome {}
