package backcheck.sandbox;

import backcheck.subject.Subject;
import backcheck.worker.WorkerMain;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The worker's class path: a small jar of its own, so that nothing else of ours is within a submission's reach. */
final class WorkerJar {

    private static final List<Package> PACKAGES = List.of(Subject.class.getPackage(), WorkerMain.class.getPackage());

    private WorkerJar() {}

    /**
     * Write the jar, from the classes that this JVM itself runs.
     *
     * @param folder an existing folder that only this judge writes to
     * @throws IOException if it can't be read or written
     */
    static Path writeInto(Path folder) throws IOException {
        Path jar = folder.resolve("worker.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : OwnClasses.files(PACKAGES).entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
