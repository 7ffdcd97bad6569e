package backcheck.benchmarks.floor;

import backcheck.running.isolation.ClassArchive;
import backcheck.running.isolation.Jvm;
import backcheck.running.isolation.JvmLimits;
import backcheck.running.isolation.JvmProgram;
import backcheck.running.isolation.Launcher;
import backcheck.running.sandbox.WorkerJvm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Starts empty JVMs as workers are started: the same walls and options, an archive of the classes that they load. */
final class EmptyJvm {

    private static final JvmLimits LIMITS = WorkerJvm.limits();

    private final Launcher launcher;
    private final JvmProgram program;

    /** Make the class path and the archive in the launcher's folder. */
    EmptyJvm(Launcher launcher) throws IOException {
        this.launcher = launcher;
        JvmProgram plain = JvmProgram.of(
                Nothing.class.getName(), jar(launcher.folder().resolve("nothing.jar")), WorkerJvm.options());
        ClassArchive classes = new ClassArchive(launcher, plain, LIMITS.heapMegabytes(), Path.of("/dev/null"));
        Path archive = launcher.folder().resolve("nothing.jsa");
        classes.make(archive, line -> true);
        this.program = classes.tried(archive);
    }

    /** Start one and wait for its end. */
    void run() throws IOException, InterruptedException {
        Jvm jvm = launcher.start(program, LIMITS);
        try {
            jvm.output().readAllBytes();
            if (jvm.exitCode() != 0) {
                throw new IOException("an empty JVM ended with " + jvm.exitCode());
            }
        } finally {
            jvm.close();
        }
    }

    private static Path jar(Path file) throws IOException {
        String name = Nothing.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Nothing.class.getResourceAsStream("/" + name);
                OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream out = new JarOutputStream(bytes)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return file;
    }
}
