package backcheck.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A hostile submission, as its {@code attack.json} describes it.
 *
 * @param folder the submission
 * @param goal what the attacker wants
 * @param category what kind of attack it is
 * @param trick how it is done
 * @param where which of the nine methods carry it; none if it is outside of them
 * @param effect how its success would be seen from outside
 * @param honest the score that its honest methods deserve at most
 * @param forbidden whether the assignment's rules should catch it before it runs
 * @param control how its naked control is run: by default in a plain JVM
 * @param text what can be seen of a confusing text, or the name of the file that is written
 */
record Attack(
        Path folder,
        String goal,
        String category,
        String trick,
        List<String> where,
        Effect effect,
        double honest,
        boolean forbidden,
        Optional<String> control,
        Optional<String> text) {

    private static final Path ALL = Path.of("src/test/hostile");

    /** All hostile submissions, by name. */
    static List<Attack> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Attack::read).toList();
        }
    }

    /** The name of the folder. */
    String name() {
        return folder.getFileName().toString();
    }

    /** Why there is no naked control; empty if there is one. */
    Optional<String> skipped() {
        return control.filter(text -> text.startsWith("skip:")).map(text -> text.substring("skip:".length()).trim());
    }

    @Override
    public String toString() {
        return name();
    }

    private static Attack read(Path folder) {
        JsonNode json = new ObjectMapper().readTree(folder.resolve("attack.json").toFile());
        List<String> where = new ArrayList<>();
        json.get("where").forEach(method -> where.add(method.asString()));
        return new Attack(
                folder,
                json.get("goal").asString(),
                json.get("category").asString(),
                json.get("trick").asString(),
                List.copyOf(where),
                Effect.named(json.get("effect").asString()),
                json.get("honest").asDouble(),
                json.get("forbidden").asBoolean(),
                Optional.ofNullable(json.get("control")).map(JsonNode::asString),
                Optional.ofNullable(json.get("text")).map(JsonNode::asString));
    }
}
