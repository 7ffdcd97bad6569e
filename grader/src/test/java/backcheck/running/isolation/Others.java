package backcheck.running.isolation;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another user than the one who runs the tests: only root can act as one, and CI does. */
public final class Others {

    /** The number of {@code nobody} on Debian; nobody needs to have it. */
    private static final int NOBODY = 65534;

    private Others() {}

    /** Give a file or folder to another user; where only root could, the test is skipped, and in CI failed. */
    public static Path given(Path file) throws IOException {
        try {
            Files.setAttribute(file, "unix:uid", NOBODY);
            return file;
        } catch (IOException | UnsupportedOperationException e) {
            if (System.getenv("CI") != null) {
                throw new AssertionError("CI must run as root", e);
            }
            return abort("only root can give a file to another user");
        }
    }
}
