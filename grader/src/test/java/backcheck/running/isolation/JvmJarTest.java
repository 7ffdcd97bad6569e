package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.worker.WorkerMain;
import backcheck.subject.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmJarTest {

    @TempDir
    private Path folder;

    @Test
    void holdsThePackagesThatItIsToldAndNothingElse() throws IOException {
        Path jar = jar();

        assertThat(folders(jar)).containsExactlyInAnyOrder("backcheck/subject", "backcheck/running/worker");
    }

    @Test
    void holdsTheMainClass() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            assertThat(jar.getEntry("backcheck/running/worker/WorkerMain.class")).isNotNull();
        }
    }

    private Path jar() throws IOException {
        return new JvmJar(List.of(Subject.class.getPackage(), WorkerMain.class.getPackage())).write(folder.resolve("worker.jar"));
    }

    private static Set<String> folders(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName().substring(0, entry.getName().lastIndexOf('/')))
                    .collect(Collectors.toSet());
        }
    }
}
