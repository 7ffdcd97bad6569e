package backcheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerJarTest {

    @TempDir
    private Path folder;

    @Test
    void holdsTheWorkerAndWhatItAsksAndNothingElse() throws IOException {
        Path jar = WorkerJar.writeInto(folder);

        assertThat(folders(jar)).containsExactlyInAnyOrder("backcheck/subject", "backcheck/worker");
    }

    @Test
    void holdsTheMainClass() throws IOException {
        try (JarFile jar = new JarFile(WorkerJar.writeInto(folder).toFile())) {
            assertThat(jar.getEntry("backcheck/worker/WorkerMain.class")).isNotNull();
        }
    }

    private static Set<String> folders(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName().substring(0, entry.getName().lastIndexOf('/')))
                    .collect(Collectors.toSet());
        }
    }
}
