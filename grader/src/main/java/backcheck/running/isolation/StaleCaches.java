package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Removes kept folders that nobody has used for long: each new Java or grader leaves one of 50 MB behind.
 *
 * <p>Only folders of who runs this are looked at, which nobody else can write to, and no link is followed.
 */
final class StaleCaches {

    /** Longer than a term's exercises lie apart. */
    private static final Duration LONG = Duration.ofDays(30);

    private StaleCaches() {}

    /** Remove those beside one that is used; what can't be removed stays. */
    static void removeBeside(Path used) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(used.getParent(), CacheDirectory.PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.equals(used)) {
                    remove(kept(folder));
                }
            }
        } catch (IOException e) {
            // a temporary folder that can't be listed is nothing that a grading should end for
            return;
        }
    }

    private static CacheDirectory kept(Path path) throws IOException {
        return new CacheDirectory(path.getParent(), path.getFileName().toString().substring(CacheDirectory.PREFIX.length()));
    }

    private static void remove(CacheDirectory folder) {
        try {
            if (!folder.isOurs() || !isUnused(folder)) {
                return;
            }
            // out of the way first: who comes now finds none, and who came before this has marked it
            Path away = folder.path().resolveSibling(CacheDirectory.PREFIX + "gone-" + UUID.randomUUID());
            Files.move(folder.path(), away, StandardCopyOption.ATOMIC_MOVE);
            if (isUnused(kept(away))) {
                delete(away);
            } else {
                Files.move(away, folder.path(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | UncheckedIOException e) {
            // somebody else is at it, or the next one who fills a folder tries again
            return;
        }
    }

    private static boolean isUnused(CacheDirectory folder) throws IOException {
        return folder.used().isBefore(Instant.now().minus(LONG));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
