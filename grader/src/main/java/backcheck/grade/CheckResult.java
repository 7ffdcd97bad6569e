package backcheck.grade;

/**
 * A check, its verdict, and the points it brought.
 *
 * @param id stable name of the check, unique in the assignment
 * @param score points earned
 * @param max points that could be earned
 */
public record CheckResult(String id, double score, double max, Verdict verdict) {}
