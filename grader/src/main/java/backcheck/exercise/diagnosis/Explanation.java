package backcheck.exercise.diagnosis;

import java.util.List;

/**
 * One way to explain a wrong value: one edit, or two.
 *
 * @param names what they are called
 * @param cost the sum of their costs
 */
record Explanation(List<Mistake> names, double cost) {}
