package backcheck.benchmarks.parts;

import backcheck.benchmarks.measure.Commands;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What every part works with.
 *
 * @param scratch a folder that is deleted in the end
 * @param log is told how it goes
 */
public record Bench(Checkout checkout, Commands commands, Path scratch, Sizes sizes, Consumer<String> log) {}
