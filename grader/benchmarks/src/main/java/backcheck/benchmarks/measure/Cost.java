package backcheck.benchmarks.measure;

import java.util.OptionalDouble;

/**
 * What something took.
 *
 * @param wall by the clock, in ms
 * @param cpu by the processor, in ms, all processes that were started for it; empty where this machine does not tell
 */
public record Cost(double wall, OptionalDouble cpu) {

    /** The cost of one of so many. */
    public Cost per(int count) {
        return new Cost(wall / count, cpu.isPresent() ? OptionalDouble.of(cpu.getAsDouble() / count) : cpu);
    }

    /** Both together. */
    public Cost plus(Cost other) {
        return plus(1, other);
    }

    /** What this is more than the other. */
    public Cost minus(Cost other) {
        return plus(-1, other);
    }

    private Cost plus(int times, Cost other) {
        boolean known = cpu.isPresent() && other.cpu.isPresent();
        OptionalDouble both =
                known ? OptionalDouble.of(cpu.getAsDouble() + times * other.cpu.getAsDouble()) : OptionalDouble.empty();
        return new Cost(wall + times * other.wall, both);
    }
}
