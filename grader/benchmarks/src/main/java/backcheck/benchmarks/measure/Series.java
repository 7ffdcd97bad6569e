package backcheck.benchmarks.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The costs of one thing in all rounds, in their order.
 *
 * @param name what was measured
 * @param costs one for each round
 */
public record Series(String name, List<Cost> costs) {

    /** The median of the wall times, in ms. */
    public double wall() {
        return Median.of(costs.stream().map(Cost::wall).toList());
    }

    /** The least wall time, in ms. */
    public double leastWall() {
        return costs.stream().mapToDouble(Cost::wall).min().orElseThrow();
    }

    /** The median of the processor times, in ms; empty unless all are known. */
    public OptionalDouble cpu() {
        return ofCpu(Median::of);
    }

    /** The least processor time, in ms; empty unless all are known. */
    public OptionalDouble leastCpu() {
        return ofCpu(times -> times.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
    }

    /** How many times the other's wall time this takes: the median of the rounds' ratios; neighbours disturb both. */
    public double wallRatio(Series other) {
        return Median.of(IntStream.range(0, pairs(other))
                .mapToObj(i -> costs.get(i).wall() / other.costs.get(i).wall())
                .toList());
    }

    /** The same of the processor times; empty unless all are known. */
    public OptionalDouble cpuRatio(Series other) {
        if (cpu().isEmpty() || other.cpu().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Median.of(IntStream.range(0, pairs(other))
                .mapToObj(i -> costs.get(i).cpu().getAsDouble() / other.costs.get(i).cpu().getAsDouble())
                .toList()));
    }

    private int pairs(Series other) {
        if (costs.size() != other.costs.size()) {
            throw new IllegalArgumentException(name + " and " + other.name + " were not measured in the same rounds");
        }
        return costs.size();
    }

    private OptionalDouble ofCpu(Function<List<Double>, Double> middle) {
        List<Double> times = costs.stream().flatMap(cost -> cost.cpu().stream().boxed()).toList();
        return times.size() == costs.size() ? OptionalDouble.of(middle.apply(times)) : OptionalDouble.empty();
    }
}
