package backcheck.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The words of the page; they are kept beside the classes. */
public final class Prose {

    private Prose() {}

    /** A text by its name, with these in its gaps. */
    public static String of(String name, Object... gaps) throws IOException {
        return raw(name).formatted(gaps);
    }

    /** A text as it is. */
    static String raw(String name) throws IOException {
        try (InputStream in = Prose.class.getResourceAsStream(name + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
