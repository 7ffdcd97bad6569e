package backcheck.grade;

import java.util.Map;

/**
 * What each check is worth.
 *
 * @param byCheck points by check id
 */
public record Points(Map<String, Double> byCheck) {

    /** The points of a check. */
    public double of(String check) {
        return byCheck.get(check);
    }
}
