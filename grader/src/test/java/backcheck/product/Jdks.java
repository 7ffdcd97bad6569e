package backcheck.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JDKs that are installed beside the one that runs the tests, that one first. */
final class Jdks {

    private Jdks() {}

    static List<Path> homes() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> neighbours = Files.list(own.getParent())) {
            List<Path> others = neighbours
                    .filter(home -> !Files.isSymbolicLink(home) && !home.equals(own))
                    .filter(home -> Files.exists(home.resolve("release")) && isJdk(home))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(own), others.stream()).toList();
        }
    }

    private static boolean isJdk(Path home) {
        return Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
    }
}
