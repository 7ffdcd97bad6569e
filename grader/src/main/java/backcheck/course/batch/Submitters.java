package backcheck.course.batch;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Listing;
import backcheck.course.identity.Platform;
import backcheck.intake.SealedFolder;
import backcheck.intake.UnreadableException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
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
    static Map<String, List<Identity>> read(Listing listing, Place place) throws IOException {
        for (Listing.Item item : listing.items()) {
            String inside = item.folder() && item.files().contains(FILE) ? item.name() + "/" + FILE : null;
            String source = item.name().equals(FILE) ? FILE : inside;
            if (source != null) {
                return read(text(place, listing.prefix() + source));
            }
        }
        return Map.of();
    }

    private static String text(Place place, String source) throws IOException {
        try (SealedFolder.Opened file = place.open(source)) {
            SeekableByteChannel channel = file.channel()
                    .orElseThrow(() -> new UnreadableException(source + " is a link or not a file: put the file itself there"));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, List<Identity>> read(String yaml) throws IOException {
        try {
            Map<String, List<Identity>> submitters = new LinkedHashMap<>();
            JsonNode root = new YAMLMapper().readTree(yaml);
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
            throw new UnreadableException(FILE + " can't be read as YAML: " + e.getOriginalMessage());
        }
    }

    private static String text(JsonNode person, String name) {
        return person.path(name).isMissingNode() || person.path(name).isNull() ? null : person.path(name).asString();
    }
}
