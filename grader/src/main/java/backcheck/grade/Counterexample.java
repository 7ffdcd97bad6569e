package backcheck.grade;

import java.util.List;
import java.util.Map;

/**
 * One case in which a check fails, to follow by hand.
 *
 * @param inputs what went in, by name, in the order in which a person would write it down
 * @param quantity what came out wrong: {@code dw1}, {@code z2}, {@code J}
 * @param expected the right value
 * @param got the student's value; NaN or infinite where it is
 * @param steps the way to the value: the factors of a gradient, the terms of a sum; may be empty
 */
public record Counterexample(
        Map<String, Double> inputs, String quantity, double expected, double got, List<Step> steps) {

    /** A case without its steps. */
    public Counterexample(Map<String, Double> inputs, String quantity, double expected, double got) {
        this(inputs, quantity, expected, got, List.of());
    }

    /** Whether it shows two products that should be equal, both of them the student's: then neither is the right one. */
    public boolean isRelation() {
        return quantity.indexOf('*') >= 0;
    }
}
