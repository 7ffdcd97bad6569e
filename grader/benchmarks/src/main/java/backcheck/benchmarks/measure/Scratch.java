package backcheck.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when the benchmark ends, however that is. */
public final class Scratch implements AutoCloseable {

    private final Path path;
    private final AtTheEnd atTheEnd;

    /** Make it below the temporary folder. */
    public Scratch() throws IOException {
        this.path = Files.createTempDirectory("backcheck-benchmark");
        // a worker is another user, and has to read the runtime that it is started on
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.atTheEnd = new AtTheEnd(this::delete);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    private void delete() {
        // what was started may still be writing
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            delete(path);
        } catch (IOException e) {
            System.err.println("can't remove " + path + ": " + e.getMessage());
        }
    }

    /** Delete a file or a folder with all that is in it, if it is there. */
    public static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Copy a folder with all that is in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
        atTheEnd.forget();
    }
}
