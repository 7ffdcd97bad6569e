package backcheck.benchmarks.measure;

import java.nio.file.Path;
import java.util.List;

/**
 * A program with its arguments.
 *
 * @param folder where it runs
 */
public record Command(Path folder, List<String> words) {

    /** A program with its arguments. */
    public static Command in(Path folder, String... words) {
        return new Command(folder, List.of(words));
    }
}
