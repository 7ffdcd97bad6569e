package backcheck.course.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The submissions of a run, listed before the first is graded; {@code manifest.jsonl} holds one a line.
 *
 * @param items sorted by id, each id once
 */
public record Manifest(List<Item> items) {

    /** Stands in place of the hash of what could not be read: it is the content of nothing. */
    public static final String UNREAD = "unread";

    /** The name of its file. */
    public static final String FILE = "manifest.jsonl";

    /**
     * One submission.
     *
     * @param id its row's key
     * @param path where it lies, relative to the submissions' folder
     * @param content the hash of its files
     */
    public record Item(String id, String path, String content) {}

    /**
     * Make a manifest; the items are sorted.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public Manifest {
        items = items.stream().sorted(Comparator.comparing(Item::id)).toList();
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).id().equals(items.get(i - 1).id())) {
                throw new IllegalArgumentException("two submissions are called " + items.get(i).id());
            }
        }
    }

    /** Make the hash by which the run knows it. */
    public String hash() {
        return ContentHash.of(bytes());
    }

    /**
     * List a shard: every submission is in exactly one.
     *
     * @param shard from 0
     * @param shards how many there are
     */
    public List<Item> shard(int shard, int shards) {
        return IntStream.range(0, items.size())
                .filter(i -> i % shards == shard)
                .mapToObj(items::get)
                .toList();
    }

    /**
     * Write {@code manifest.jsonl}; one that is there already and the same stays.
     *
     * @throws FileAlreadyExistsException if there is another one
     */
    public void write(Path folder) throws IOException {
        FrozenFile.write(folder.resolve(FILE), bytes());
    }

    /** Write {@code manifest.jsonl} in place of the one that is there; for a folder that no other process writes into. */
    public void replace(Path folder) throws IOException {
        FrozenFile.replace(folder.resolve(FILE), bytes());
    }

    /**
     * Read {@code manifest.jsonl}.
     *
     * @throws IOException if it is not there, or is not the one that the run was planned with
     */
    public static Manifest read(Path folder, Run run) throws IOException {
        Path file = folder.resolve(FILE);
        if (!ContentHash.of(Files.readAllBytes(file)).equals(run.manifest())) {
            throw new IOException(file + " is not the list that the run was planned with");
        }
        return read(folder);
    }

    /**
     * Read {@code manifest.jsonl}, whichever run it belongs to.
     *
     * @throws IOException if it is not there, or is none
     */
    public static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        byte[] bytes = Files.readAllBytes(file);
        List<Item> items = new ArrayList<>();
        try {
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                JsonNode node = JsonMapper.shared().readTree(line);
                items.add(new Item(
                        node.get("id").stringValue(), node.get("path").stringValue(), node.get("sha256").stringValue()));
            }
            return new Manifest(items);
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new IOException(file + " is not a list of submissions", e);
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Item item : items) {
            bytes.writeBytes(line(item).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String line(Item item) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("id", item.id());
            json.writeStringProperty("path", item.path());
            json.writeStringProperty("sha256", item.content());
            json.writeEndObject();
        }
        return text + "\n";
    }
}
