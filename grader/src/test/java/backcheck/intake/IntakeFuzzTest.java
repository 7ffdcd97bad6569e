package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few thousand damaged files; with {@code -Dfuzz.archives=100000} as many as asked for. */
class IntakeFuzzTest {

    private static final int COUNT = Integer.getInteger("fuzz.archives", 2000);

    @TempDir
    private Path temporary;

    @Test
    void endsWithASubmissionOrARefusalInASmallHeap() throws IOException, InterruptedException {
        Process fuzz = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        IntakeFuzz.class.getName(),
                        "1",
                        "" + COUNT))
                .redirectErrorStream(true)
                .start();

        String said = new String(fuzz.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).startsWith(COUNT + " read: ").endsWith(", 0 unreadable" + System.lineSeparator());
        assertThat(fuzz.waitFor()).isZero();
        System.out.print(said);
    }

    @Test
    void meetsUsableAndUnusableFilesAlike() throws IOException, InterruptedException {
        IntakeFuzz.Counts counts = IntakeFuzz.run(2, 300);

        assertThat(counts.usable()).isBetween(30, 270);
        assertThat(counts.unusable()).isBetween(30, 270);
        assertThat(counts.read()).isEqualTo(300);
    }

    @Test
    void isTheSameForTheSameSeed() throws IOException, InterruptedException {
        assertThat(IntakeFuzz.run(3, 200)).isEqualTo(IntakeFuzz.run(3, 200));
    }
}
