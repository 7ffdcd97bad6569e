package backcheck.app.cli;

import backcheck.running.isolation.MachineException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of Java that grading needs and that a runtime made for other programs may lack. */
final class NeededModules {

    private static final List<String> NAMES = List.of("java.xml", "jdk.compiler", "jdk.zipfs");

    private NeededModules() {}

    /** Which are missing, as a sentence that says what to do; empty if all are there. */
    static Optional<String> problem() {
        String missing = NAMES.stream()
                .filter(name -> ModuleLayer.boot().findModule(name).isEmpty())
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("the Java at " + System.getProperty("java.home") + " is not a full JDK, since " + missing
                        + " is missing: install a JDK, 17 or newer, and start the grader with that one");
    }

    /** Require all of them. */
    static void require() {
        problem().ifPresent(sentence -> {
            throw new MachineException(sentence);
        });
    }
}
