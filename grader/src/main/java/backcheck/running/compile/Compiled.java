package backcheck.running.compile;

import java.util.List;
import java.util.Map;

/** What the compiler made of a submission. */
public sealed interface Compiled {

    /**
     * It compiled.
     *
     * @param bytes the classes by binary name, the given records among them
     */
    record Classes(Map<String, byte[]> bytes) implements Compiled {}

    /**
     * It did not.
     *
     * @param errors at least one
     */
    record Errors(List<CompileError> errors) implements Compiled {}
}
