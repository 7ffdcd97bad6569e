package backcheck.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of submissions as Moodle gives it, and batch runs over it. */
final class Classroom {

    private static final Path KEPT = Path.of("src/test/submissions");

    private final Path submissions;

    Classroom(Path submissions) {
        this.submissions = submissions;
    }

    Path submissions() {
        return submissions;
    }

    /** Let a student hand in a submission that is kept, or another one than before. */
    void hand(String name, int participant, String kept) throws IOException {
        Path own = Files.createDirectories(submissions.resolve(name + "_" + participant + "_assignsubmission_file"));
        Files.deleteIfExists(own.resolve("Network.java"));
        Files.copy(KEPT.resolve(kept).resolve("Network.java"), own.resolve("Network.java"));
    }

    void takeBack(String name, int participant) throws IOException {
        Path own = submissions.resolve(name + "_" + participant + "_assignsubmission_file");
        Files.delete(own.resolve("Network.java"));
        Files.delete(own);
    }

    CommandLineRun batch(Path out, String... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("batch", submissions.toString(), "--out", out.toString(), "--isolation", "process"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    static CommandLineRun regrade(Path results, String... more) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("regrade", results.toString()), Stream.of(more)).toArray(String[]::new));
    }

    /** All results, without the records, which tell how often a run was begun. */
    static Map<Path, String> files(Path results) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(results)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(results.resolve("run")))
                    .forEach(file -> files.put(results.relativize(file), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            // an archive is no text: each byte is a character
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
