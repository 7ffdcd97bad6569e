package backcheck.course.ledger;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run's grades depend on, beside the submissions themselves; {@code run.json} holds it.
 *
 * @param grader the grader's version
 * @param assignment the version of the assignment, or of its reference
 * @param config points, limits, language: whatever else the grades depend on, as text
 * @param seed what the seeds of the random cases are made of
 * @param java the major version of the JDK
 * @param shards how many parts the run is graded in, at least 1
 * @param manifest the hash of the manifest; the key does not depend on it
 */
public record Run(
        String grader,
        String assignment,
        SortedMap<String, String> config,
        long seed,
        int java,
        int shards,
        String manifest) {

    /** The name of its file. */
    public static final String FILE = "run.json";

    /**
     * Make a run.
     *
     * @throws IllegalArgumentException if it has no shard
     */
    public Run {
        if (shards < 1) {
            throw new IllegalArgumentException("a run has at least one shard, not " + shards);
        }
        config = Collections.unmodifiableSortedMap(new TreeMap<>(config));
    }

    /**
     * Make the key that each record carries: two runs have the same only if their grades may be mixed.
     *
     * <p>The manifest is not in it: a record tells the content that was graded, and of two manifests those that have it in
     * common have its grade in common.
     */
    public String key() {
        Run bare = new Run(grader, assignment, config, seed, java, shards, "");
        return ContentHash.of(bare.fields(null).getBytes(StandardCharsets.UTF_8));
    }

    /** Make the same run over other submissions. */
    public Run of(Manifest other) {
        return new Run(grader, assignment, config, seed, java, shards, other.hash());
    }

    /**
     * Write {@code run.json}; one that is there already and the same stays.
     *
     * @throws FileAlreadyExistsException if there is another one
     */
    public void write(Path folder) throws IOException {
        FrozenFile.write(folder.resolve(FILE), (fields(key()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Write {@code run.json} in place of the one that is there; for a folder that no other process writes into. */
    public void replace(Path folder) throws IOException {
        FrozenFile.replace(folder.resolve(FILE), (fields(key()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Read {@code run.json}.
     *
     * @throws IOException if it is not there, or was changed by hand
     */
    public static Run read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.readString(file);
        try {
            Run run = parse(JsonMapper.shared().readTree(text));
            if ((run.fields(run.key()) + "\n").equals(text)) {
                return run;
            }
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new IOException(file + " is not a description of a run", e);
        }
        throw new IOException(file + " was changed after the run was planned, so no grade would fit to it");
    }

    private static Run parse(JsonNode node) {
        SortedMap<String, String> config = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.get("config").properties()) {
            config.put(entry.getKey(), entry.getValue().stringValue());
        }
        return new Run(
                node.get("grader").stringValue(),
                node.get("assignment").stringValue(),
                config,
                node.get("seed").longValue(),
                node.get("java").intValue(),
                node.get("shards").intValue(),
                node.get("manifest").stringValue());
    }

    /** One spelling only, as its hash is the key. */
    private String fields(String key) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            if (key != null) {
                json.writeStringProperty("key", key);
            }
            json.writeStringProperty("grader", grader);
            json.writeStringProperty("assignment", assignment);
            json.writeObjectPropertyStart("config");
            config.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeNumberProperty("seed", seed);
            json.writeNumberProperty("java", java);
            json.writeNumberProperty("shards", shards);
            json.writeStringProperty("manifest", manifest);
            json.writeEndObject();
        }
        return text.toString();
    }
}
