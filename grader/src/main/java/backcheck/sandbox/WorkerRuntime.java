package backcheck.sandbox;

import backcheck.isolation.ClassArchive;
import backcheck.isolation.JavaHome;
import backcheck.isolation.JvmJar;
import backcheck.isolation.JvmProgram;
import backcheck.isolation.KeptFolder;
import backcheck.isolation.Launcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quickest way to start a worker: a runtime that holds only what a solution can use, and an archive of the classes that every
 * worker loads. Made once on a machine, kept, and tried before many submissions rely on it.
 *
 * <p>Beside {@code java.base}, a solution may ask for one of the generators of {@code jdk.random}, which later JDKs have in
 * {@code java.base} too.
 */
final class WorkerRuntime {

    private static final List<String> JLINK =
            List.of("--strip-debug", "--no-header-files", "--no-man-pages", "--add-modules", WorkerJvm.modules(), "--output");

    private static final String STUDENTS = "network/";

    private final Launcher launcher;
    private final JvmProgram plain;
    private final List<Package> packages;
    private final int heapMegabytes;

    /**
     * Prepare.
     *
     * @param plain the worker as it runs without
     * @param packages what is on its class path
     */
    WorkerRuntime(Launcher launcher, JvmProgram plain, List<Package> packages, int heapMegabytes) {
        this.launcher = launcher;
        this.plain = plain;
        this.packages = packages;
        this.heapMegabytes = heapMegabytes;
    }

    /** The worker as it runs without. */
    JvmProgram plain() {
        return plain;
    }

    /**
     * The worker on the runtime that is kept on this machine; empty where there is none.
     *
     * @throws IOException if the grader's own classes can't be read
     */
    Optional<JvmProgram> kept() throws IOException {
        return folder().whole().map(folder -> program(folder).with(archive(folder)));
    }

    /**
     * The worker on the runtime that is kept on this machine, which is made if there is none.
     *
     * @param template classes that answer each call somehow
     * @throws IOException if it can't be made, or does not work
     */
    JvmProgram made(Map<String, byte[]> template) throws IOException {
        Path training = Training.write(launcher.folder(), template);
        Path folder = folder().made(path -> make(path, training));
        return new ClassArchive(launcher, program(folder), heapMegabytes, training).tried(archive(folder));
    }

    private void make(Path folder, Path training) throws IOException {
        JvmJar.write(jar(folder), packages);
        List<String> jlink = new ArrayList<>(JLINK);
        jlink.add(home(folder).toString());
        if (launcher.runTool("jlink", jlink) != 0) {
            throw new IOException("this JDK links no runtime");
        }
        new ClassArchive(launcher, program(folder), heapMegabytes, training)
                .make(archive(folder), line -> !line.startsWith(STUDENTS));
    }

    private KeptFolder folder() throws IOException {
        return new KeptFolder(ClassArchive.key(plain, heapMegabytes, packages));
    }

    private JvmProgram program(Path folder) {
        return new JvmProgram(
                new JavaHome(home(folder), List.of()), plain.mainClass(), jar(folder), Optional.empty(), plain.options());
    }

    private static Path home(Path folder) {
        return folder.resolve("java");
    }

    private static Path jar(Path folder) {
        return folder.resolve("worker.jar");
    }

    private static Path archive(Path folder) {
        return folder.resolve("worker.jsa");
    }
}
