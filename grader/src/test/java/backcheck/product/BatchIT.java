package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a batch again and again; {@code -Dbatch.submissions=500 -Dbatch.kills=20} does so in a larger class. */
class BatchIT {

    private static final int SUBMISSIONS = Integer.getInteger("batch.submissions", 24);
    private static final int KILLS = Integer.getInteger("batch.kills", 3);

    @TempDir
    private Path folder;

    @Test
    void givesTheSameTablesHoweverOftenItIsKilled() throws Exception {
        Path submissions = submissions();
        Path undisturbed = folder.resolve("undisturbed");
        long start = System.nanoTime();
        assertThat(run(submissions, undisturbed).waitFor()).isZero();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;

        Path killed = folder.resolve("killed");
        Random random = new Random(4711);
        for (int i = 0; i < KILLS; i++) {
            Process batch = run(submissions, killed);
            // so that the kills fall all over the run, as long as it would take undisturbed
            boolean ended = batch.waitFor(random.nextLong(2 * milliseconds / KILLS + 1), TimeUnit.MILLISECONDS);
            batch.destroyForcibly().waitFor();
            assertThat(ended && batch.exitValue() != 0).isFalse();
        }
        assertThat(run(submissions, killed).waitFor()).isZero();

        assertThat(files(killed)).isEqualTo(files(undisturbed)).hasSizeGreaterThan(SUBMISSIONS);
    }

    private Path submissions() throws IOException {
        Path kept = Path.of("src/test/submissions/wrong");
        Path all = folder.resolve("class");
        try (Stream<Path> folders = Files.list(kept)) {
            List<Path> sources = folders.sorted().toList();
            for (int i = 0; i < SUBMISSIONS; i++) {
                Path own = Files.createDirectories(all.resolve("student-" + i));
                Path source = sources.get(i * 7 % sources.size()).resolve("Network.java");
                // a line of its own, so that no two are equal
                Files.writeString(own.resolve("Network.java"), Files.readString(source) + "// " + i + "\n");
            }
        }
        return all;
    }

    private static Process run(Path submissions, Path results) throws IOException {
        return new ProcessBuilder(
                        Shell.executable(System.getProperty("java.home"), "java"), "-jar", Shell.JAR.toString(),
                        "batch", submissions.toString(), "--out", results.toString(), "--seed", "7", "--quiet")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<Path, String> files(Path results) throws IOException {
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
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
