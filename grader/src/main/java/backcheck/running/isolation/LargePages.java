package backcheck.running.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Large pages for a JVM's heap, where the operating system gives them to who asks. */
public final class LargePages {

    private static final Path SETTING = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private LargePages() {}

    /**
     * The JVM's options for them; none where they can't be had. There a JVM would not start, or would write a warning where its
     * answers go.
     */
    public static List<String> options() {
        return options(SETTING);
    }

    static List<String> options(Path setting) {
        try {
            String text = Files.readString(setting);
            boolean given = text.contains("[madvise]") || text.contains("[always]");
            return given ? List.of("-XX:+UseTransparentHugePages") : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
