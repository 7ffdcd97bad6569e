package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Numbers of users that nobody is: each JVM gets one of its own, so that limits count it alone and all that it has started
 * can be ended by its user.
 */
final class UserIds {

    /** 60000 to 64999: above the people of a machine, below the numbers that systemd gives out (61184 and on are shared with it). */
    private static final int FIRST = 60_000;

    private static final int COUNT = 5_000;

    private final Random random = new SecureRandom();

    /**
     * A number that no process runs as. Drawn, so that two judges that start at once hardly ever draw the same.
     *
     * @throws UncheckedIOException if the machine does not tell who runs what
     */
    int free() {
        Set<Integer> taken = taken();
        int id = FIRST + random.nextInt(COUNT);
        while (taken.contains(id)) {
            id = FIRST + random.nextInt(COUNT);
        }
        return id;
    }

    private static Set<Integer> taken() {
        Set<Integer> ids = new HashSet<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                ids.add(owner(process));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't see which users run processes: " + e.getMessage(), e);
        }
        return ids;
    }

    private static int owner(Path process) {
        try {
            return (int) Files.getAttribute(process, "unix:uid");
        } catch (IOException e) {
            // it has ended meanwhile
            return 0;
        }
    }
}
