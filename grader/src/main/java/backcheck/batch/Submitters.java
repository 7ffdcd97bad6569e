package backcheck.batch;

import backcheck.identity.Identity;
import backcheck.identity.Listing;
import backcheck.identity.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads who handed in what from a Gradescope export, which tells it in a file of its own. */
final class Submitters {

    private static final String FILE = "submission_metadata.yml";

    private Submitters() {}

    /** The submitters of each folder; none where there is no such file. */
    static Map<String, List<Identity>> read(Listing listing, ClassFolder.Place place) throws IOException {
        for (Listing.Item item : listing.items()) {
            String inside = item.folder() && item.files().contains(FILE) ? item.name() + "/" + FILE : null;
            String source = item.name().equals(FILE) ? FILE : inside;
            if (source != null) {
                return read(place.of(listing.prefix() + source));
            }
        }
        return Map.of();
    }

    private static Map<String, List<Identity>> read(Path file) throws IOException {
        try {
            Map<String, List<Identity>> submitters = new LinkedHashMap<>();
            JsonNode root = new YAMLMapper().readTree(Files.readString(file));
            for (Map.Entry<String, JsonNode> folder : root.properties()) {
                List<Identity> people = new ArrayList<>();
                for (JsonNode person : folder.getValue().path(":submitters")) {
                    people.add(Identity.of(Platform.GRADESCOPE, text(person, ":name"), text(person, ":sid"), text(person, ":email")));
                }
                if (!people.isEmpty()) {
                    submitters.put(folder.getKey(), people);
                }
            }
            return submitters;
        } catch (JacksonException e) {
            throw new IOException(file.getFileName() + " can't be read as YAML: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(JsonNode person, String name) {
        return person.path(name).isMissingNode() || person.path(name).isNull() ? null : person.path(name).asString();
    }
}
