package backcheck.exercise.checks;

import backcheck.subject.Call;
import java.util.List;
import java.util.Map;

/**
 * A call whose answer is known.
 *
 * @param call what to ask
 * @param wanted the numbers that the answer has, in their order
 * @param inputs what goes in, by name, for a counterexample
 */
record Probe(Call call, List<Wanted> wanted, Map<String, Double> inputs) {

    /**
     * One number of an answer.
     *
     * @param name what the assignment calls it: {@code z1}, {@code dw5}, {@code J}
     * @param value the right value
     * @param scale the size of its largest part, for the rounding error
     */
    record Wanted(String name, double value, double scale) {}
}
