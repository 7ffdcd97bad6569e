package backcheck.running.compile;

import backcheck.intake.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The four records that the student is given: read from the template, which is their only copy. */
final class GivenRecords {

    private static final List<String> NAMES = List.of("Parameters", "Activations", "Gradients", "Example");

    private GivenRecords() {}

    static List<SourceFile> sources() {
        return NAMES.stream().map(GivenRecords::read).toList();
    }

    /** What students start from beside them: the class that they fill in. */
    static List<SourceFile> template() {
        return List.of(read("Network"));
    }

    private static SourceFile read(String name) {
        String path = "network/" + name + ".java";
        try (InputStream in = GivenRecords.class.getResourceAsStream("/backcheck/template/src/main/java/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the given record " + path + " is not in the grader's jar");
            }
            return new SourceFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
