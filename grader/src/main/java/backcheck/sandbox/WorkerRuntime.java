package backcheck.sandbox;

import backcheck.isolation.JavaHome;
import backcheck.isolation.JvmJar;
import backcheck.isolation.JvmProgram;
import backcheck.isolation.KeptFolder;
import backcheck.isolation.Launcher;
import backcheck.isolation.OwnClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quickest way to start a worker: a runtime that holds only what a solution can use, and an archive of the classes that every
 * worker loads. Made once on a machine, kept, and tried before it is used.
 *
 * <p>Beside {@code java.base}, a solution may ask for one of the generators of {@code jdk.random}.
 */
final class WorkerRuntime {

    private static final List<String> JLINK = List.of(
            "--add-modules", "java.base,jdk.random", "--strip-debug", "--no-header-files", "--no-man-pages", "--output");

    private static final int KEY_BYTES = 12;

    private final Launcher launcher;
    private final JvmProgram plain;
    private final List<Package> packages;
    private final String heap;

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
        this.heap = "-Xmx" + heapMegabytes + "m";
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
        return new KeptFolder(key()).whole().map(this::program);
    }

    /**
     * The worker on the runtime that is kept on this machine, which is made if there is none.
     *
     * @param template classes that answer each call somehow
     * @throws IOException if it can't be made, or does not work
     */
    JvmProgram made(Map<String, byte[]> template) throws IOException {
        Training training = Training.write(launcher.folder(), template);
        Path folder = new KeptFolder(key()).made(path -> make(path, training));
        JvmProgram program = program(folder);
        // a JVM that can't use an archive goes on without any; with this it ends
        require(launcher.runOurs(program, training.file(), List.of(heap, "-Xshare:on")));
        return program;
    }

    private void make(Path folder, Training training) throws IOException {
        JvmJar.write(jar(folder), packages);
        List<String> jlink = new ArrayList<>(JLINK);
        jlink.add(home(folder).toString());
        require(launcher.runTool("jlink", jlink));
        JvmProgram bare = program(folder, Optional.empty());
        Path list = launcher.folder().resolve("classes");
        require(launcher.runOurs(bare, training.file(), List.of(heap, "-Xshare:off", "-XX:DumpLoadedClassList=" + list)));
        Training.leaveOutStudents(list);
        require(launcher.runOurs(
                bare,
                training.file(),
                List.of(heap, "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive(folder))));
    }

    private static void require(int exitCode) throws IOException {
        if (exitCode != 0) {
            throw new IOException("the worker's runtime can't be made: exit code " + exitCode);
        }
    }

    private JvmProgram program(Path folder) {
        return program(folder, Optional.of(archive(folder)));
    }

    private JvmProgram program(Path folder, Optional<Path> archive) {
        return new JvmProgram(new JavaHome(home(folder), List.of()), plain.mainClass(), jar(folder), archive, plain.options());
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

    /** All that it depends on: this JDK, our classes, and the options that an archive is good for. */
    private String key() throws IOException {
        try {
            Path modules = plain.home().path().resolve("lib/modules");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String runtime = Runtime.version() + " " + plain.home().path().toRealPath() + " " + Files.size(modules) + " "
                    + Files.getLastModifiedTime(modules) + " " + plain.command(List.of(heap));
            digest.update(runtime.replace(plain.classPath().toString(), "").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : OwnClasses.files(packages).entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
