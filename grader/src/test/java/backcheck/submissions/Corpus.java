package backcheck.submissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The submissions that the grader is tested with, each a folder whose name says what it is. */
final class Corpus {

    static final Path ROOT = Path.of("src/test/submissions");
    static final JsonMapper JSON = new JsonMapper();

    private Corpus() {}

    /** Correct solutions in odd styles: full marks. */
    static List<Path> right() {
        return folders("right");
    }

    /** Solutions with mistakes, each with a claim of what they lose. */
    static List<Path> wrong() {
        return folders("wrong");
    }

    /** Solutions that try to earn something for nothing, each with a claim of what they earn. */
    static List<Path> lazy() {
        return folders("lazy");
    }

    static List<Path> all() {
        return Stream.of(right(), wrong(), lazy()).flatMap(List::stream).toList();
    }

    static JsonNode claim(Path folder) {
        return JSON.readTree(folder.resolve("claim.json").toFile());
    }

    static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<Path> folders(String kind) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
