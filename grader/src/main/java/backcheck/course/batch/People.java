package backcheck.course.batch;

import backcheck.course.identity.Delivery;
import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps who handed in, in the order of the table, so that tables can be made once the submissions are gone. */
final class People {

    /** The name of its file. */
    static final String FILE = "people.jsonl";

    private People() {}

    static void write(Path folder, List<Person> people) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Person person : people) {
            Identity who = person.identity();
            ObjectNode line = JsonMapper.shared().createObjectNode();
            line.put("key", person.key()).put("name", who.name().orElse(null));
            line.put("id", who.id().orElse(null)).put("email", who.email().orElse(null));
            line.put("platform", who.platform().spelled());
            Delivery delivery = person.delivery();
            line.put("late", delivery.late()).put("time", delivery.time()).put("group", delivery.group());
            lines.append(line).append('\n');
        }
        AtomicFile.write(folder.resolve(FILE), lines.toString());
    }

    /**
     * Read them.
     *
     * @throws IOException if the file is not there or says something else
     */
    static List<Person> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        List<Person> people = new ArrayList<>();
        try {
            for (String line : Files.readString(file).split("\n")) {
                if (!line.isEmpty()) {
                    people.add(person(JsonMapper.shared().readTree(line)));
                }
            }
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new IOException(file + " is not a list of people", e);
        }
        return people;
    }

    private static Person person(JsonNode line) {
        Platform platform = Platform.valueOf(line.get("platform").stringValue().toUpperCase(Locale.ROOT));
        return new Person(
                line.get("key").stringValue(),
                Identity.of(platform, text(line, "name"), text(line, "id"), text(line, "email")),
                new Delivery(
                        line.get("late").booleanValue(), line.get("time").stringValue(), line.get("group").stringValue()));
    }

    private static String text(JsonNode line, String name) {
        return line.get(name).stringValue(null);
    }
}
