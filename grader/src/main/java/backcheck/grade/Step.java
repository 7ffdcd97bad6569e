package backcheck.grade;

import java.util.Optional;

/**
 * One step on the way to a value: a factor of a product, a term of a sum.
 *
 * @param name what it is called: {@code da1/dz1}, {@code w2*x2}
 * @param written how it is written out: {@code a1*(1-a1)}
 * @param right its right value in the case at hand
 * @param got the value that stands in its place in the student's; empty where nothing is known to be wrong with it
 * @param note what is to be said of it
 */
public record Step(String name, String written, double right, Optional<Double> got, Optional<Message> note) {}
