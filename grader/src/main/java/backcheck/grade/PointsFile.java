package backcheck.grade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads an instructor's points: a YAML file with one line for a check ({@code backward-output: 12}), or for a whole part
 * ({@code backward: 40}), whose points are then shared out as before. What is not named keeps its points.
 */
public final class PointsFile {

    private static final double MOST = 1_000_000;

    private PointsFile() {}

    /**
     * Read a file.
     *
     * @param standard the assignment's own points
     * @param parts the checks of each part, by the part's id
     * @throws IOException with a sentence for the instructor, if the file can't be read or says what can't be
     */
    public static Points read(Path file, Points standard, Map<String, List<String>> parts) throws IOException {
        JsonNode root;
        // by its path and not as a File, which can't name every file
        try (InputStream in = Files.newInputStream(file)) {
            root = new YAMLMapper().readTree(in);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + file, e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + " can't be read: check its permissions", e);
        } catch (JacksonException e) {
            throw new IOException(file + " is not valid YAML: " + firstLine(e.getOriginalMessage()), e);
        }
        if (root == null || !root.isObject()) {
            throw new IOException(file + " needs lines like \"backward-output: 12\"");
        }
        Map<String, Double> points = new LinkedHashMap<>(standard.byCheck());
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (parts.containsKey(entry.getKey())) {
                share(points, parts.get(entry.getKey()), number(file, entry));
            }
        }
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            String id = entry.getKey();
            if (points.containsKey(id)) {
                points.put(id, number(file, entry));
            } else if (!parts.containsKey(id)) {
                throw new IOException(file + ": there is no part or check \"" + id + "\"; the parts are "
                        + String.join(", ", parts.keySet()) + ", the checks " + String.join(", ", points.keySet()));
            }
        }
        return new Points(points);
    }

    private static void share(Map<String, Double> points, List<String> checks, double total) {
        double before = checks.stream().mapToDouble(points::get).sum();
        checks.forEach(check -> points.put(check, points.get(check) * total / before));
    }

    private static double number(Path file, Map.Entry<String, JsonNode> entry) throws IOException {
        JsonNode value = entry.getValue();
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw new IOException(file + ": \"" + entry.getKey() + "\" needs a number, not " + value);
        }
        if (value.doubleValue() < 0) {
            throw new IOException(file + ": \"" + entry.getKey() + "\" can't be negative, but is " + value);
        }
        if (value.doubleValue() > MOST) {
            throw new IOException(file + ": \"" + entry.getKey() + "\" is " + value + ", but more than " + (int) MOST
                    + " points must be a typing error");
        }
        return value.doubleValue();
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }
}
