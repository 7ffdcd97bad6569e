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

    /** Submissions that can't be graded, each with a claim of what becomes of them. */
    static List<Path> ungraded() {
        return folders("ungraded");
    }

    static List<Path> all() {
        return Stream.of(right(), wrong(), lazy(), ungraded()).flatMap(List::stream).toList();
    }

    /** Where the summary of a submission's grade is kept. */
    static Path summary(Path folder) {
        return folder.resolve("expected.json");
    }

    /** Where the complete grade is kept, of the few submissions for which it is. */
    static Path complete(Path folder) {
        return folder.resolve("grade.json");
    }

    /** The submissions whose complete grade is kept. */
    static List<Path> completes() {
        return all().stream().filter(folder -> Files.exists(complete(folder))).toList();
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
