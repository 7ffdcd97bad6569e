package backcheck.grade;

import java.util.Map;
import java.util.TreeMap;

/**
 * What each check is worth.
 *
 * @param byCheck points by check id
 */
public record Points(Map<String, Double> byCheck) {

    /** Read the points that {@link #text()} wrote. */
    public static Points ofText(String text) {
        Map<String, Double> points = new TreeMap<>();
        for (String entry : text.substring(1, text.length() - 1).split(", ")) {
            String[] pair = entry.split("=");
            points.put(pair[0], Double.valueOf(pair[1]));
        }
        return new Points(points);
    }

    /** Write the points in one line, the same for the same points: {@code {loss-one=5.0, update=5.0}}. */
    public String text() {
        return new TreeMap<>(byCheck).toString();
    }

    /** The points of a check. */
    public double of(String check) {
        return byCheck.get(check);
    }
}
