package backcheck.exercise.chain;

import java.util.Optional;

/**
 * One term of a neuron's sum: a weight times what comes in, or a bias alone.
 *
 * @param weight the parameter
 * @param input what it is multiplied with; empty for a bias
 */
public record Term(Quantity weight, Optional<Quantity> input) {

    static Term of(Quantity weight, Quantity input) {
        return new Term(weight, Optional.of(input));
    }

    static Term bias(Quantity bias) {
        return new Term(bias, Optional.empty());
    }

    /** The term's value at a point. */
    public double at(Point point) {
        return input.isPresent() ? point.get(weight) * point.get(input.get()) : point.get(weight);
    }

    /** The term as it is written: {@code w2*x2}, {@code b1}. */
    public String spelled() {
        return weight.spelled() + input.map(in -> "*" + in.spelled()).orElse("");
    }

    /** What stands beside {@code operand} in this term, which is the term's derivative by it; empty means 1. */
    Optional<Quantity> partnerOf(Quantity operand) {
        return operand == weight ? input : Optional.of(weight);
    }

    boolean contains(Quantity operand) {
        return operand == weight || input.isPresent() && operand == input.get();
    }
}
