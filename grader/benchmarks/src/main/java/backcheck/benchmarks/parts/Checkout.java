package backcheck.benchmarks.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the things are that are measured.
 *
 * @param root the folder of the checkout
 */
public record Checkout(Path root) {

    /** A way in which a user starts the grader. */
    public record Way(String name, List<String> command) {}

    /** The ways that there are: the jar, and behind it the start script if there is one. */
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way("java -jar", List.of(java("java"), "-jar", graderJar().toString())));
        Path script = root.resolve("grader/backcheck");
        if (Files.isExecutable(script) && Files.isRegularFile(script)) {
            ways.add(new Way("start script", List.of(script.toString())));
        }
        return ways;
    }

    /** The way that a user who wants it quick would take. */
    Way quickest() {
        List<Way> ways = ways();
        return ways.get(ways.size() - 1);
    }

    /** The grader's jar. */
    private Path graderJar() {
        return root.resolve("grader/target/grader.jar");
    }

    Path submissions() {
        return root.resolve("grader/src/test/submissions");
    }

    /** The reference's folder, which can be graded as it is. */
    public Path reference() {
        return root.resolve("reference");
    }

    Path referenceSource() {
        return reference().resolve("src/main/java/network/Network.java");
    }

    /** The folder of the given records. */
    Path template() {
        return root.resolve("student-template/src/main/java/network");
    }

    Path baseline(String name) {
        return root.resolve("grader/benchmarks/baselines").resolve(name);
    }

    Path console() {
        return root.resolve("grader/benchmarks/target/junit-console.jar");
    }

    /** A program of the JDK that this runs on. */
    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
