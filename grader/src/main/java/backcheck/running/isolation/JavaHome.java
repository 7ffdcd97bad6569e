package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java runtime that JVMs are started on.
 *
 * @param path its folder
 * @param elsewhere files outside of it that it can't do without
 */
public record JavaHome(Path path, List<Path> elsewhere) {

    private static final int SETTINGS_DEPTH = 3;

    /** The runtime that this JVM runs on; distributions keep its settings below /etc, and lead there by links. */
    public static JavaHome ofThisJvm() {
        Path home = Path.of(System.getProperty("java.home"));
        Set<Path> files = new TreeSet<>(linked(home.resolve("conf")));
        files.addAll(linked(home.resolve("lib/jvm.cfg")));
        files.removeIf(file -> file.startsWith(home));
        return new JavaHome(home, List.copyOf(files));
    }

    /** A program of the runtime, by its name: {@code java}. */
    Path program(String name) {
        return path.resolve("bin").resolve(name);
    }

    /**
     * Where the links below a folder lead; one that leads nowhere is left out.
     *
     * @throws UncheckedIOException if the folder is there and can't be read
     */
    private static Set<Path> linked(Path folder) {
        try (Stream<Path> files = Files.walk(folder, SETTINGS_DEPTH)) {
            return files.filter(file -> Files.isSymbolicLink(file) && Files.isRegularFile(file))
                    .map(JavaHome::realPath)
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException e) {
            // a JDK without that folder
            return Set.of();
        } catch (IOException | UncheckedIOException e) {
            // without its settings a runtime starts, and is another one
            throw new UncheckedIOException("can't see the settings of this Java: " + e.getMessage(), new IOException(e));
        }
    }

    private static Path realPath(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
