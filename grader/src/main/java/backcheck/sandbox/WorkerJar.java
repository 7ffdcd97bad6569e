package backcheck.sandbox;

import backcheck.subject.Subject;
import backcheck.worker.WorkerMain;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The worker's class path: a small jar of its own, so that nothing else of ours is within a submission's reach. */
final class WorkerJar {

    private static final List<Class<?>> PACKAGES = List.of(Subject.class, WorkerMain.class);

    private WorkerJar() {}

    /**
     * Write the jar, from the classes that this JVM itself runs.
     *
     * @param folder an existing folder that only this judge writes to
     * @throws IOException if it can't be read or written
     */
    static Path writeInto(Path folder) throws IOException {
        Path jar = folder.resolve("worker.jar");
        Path ours = Jvm.ownClasses();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            if (Files.isDirectory(ours)) {
                copy(ours, out);
            } else {
                try (FileSystem archive = FileSystems.newFileSystem(ours)) {
                    copy(archive.getPath("/"), out);
                }
            }
        }
        return jar;
    }

    private static void copy(Path root, JarOutputStream out) throws IOException {
        for (Class<?> type : PACKAGES) {
            String folder = type.getPackageName().replace('.', '/');
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    out.putNextEntry(new JarEntry(folder + "/" + file.getFileName()));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }
}
