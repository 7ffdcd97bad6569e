package backcheck.running.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program of ours in the form that starts quickest: with an archive of the classes that it loads and, if that pays, on a runtime
 * of few modules. Made once on a machine, kept for later judges, and tried before many submissions rely on it.
 */
public final class CachedProgram {

    /** What a program was trained with is no part of it. */
    private static final String STUDENTS = "network/";

    /** Another one for other files or names in the folder: a folder of an earlier grader's must not be taken for one of this. */
    private static final int LAYOUT = 2;

    private static final List<String> JLINK = List.of("--strip-debug", "--no-header-files", "--no-man-pages");

    private final Launcher launcher;
    private final JvmProgram plain;
    private final JvmJar jar;
    private final int heapMegabytes;
    private final Optional<String> modules;

    /**
     * Prepare.
     *
     * @param plain the program as it runs without all this
     * @param jar what is on its class path
     * @param heapMegabytes its heap, which an archive is made for
     * @param modules those that a runtime is to be linked of, separated by commas; empty if it runs on this JVM's own
     */
    public CachedProgram(Launcher launcher, JvmProgram plain, JvmJar jar, int heapMegabytes, Optional<String> modules) {
        this.launcher = launcher;
        this.plain = plain;
        this.jar = jar;
        this.heapMegabytes = heapMegabytes;
        this.modules = modules;
    }

    /** The program as it runs without. */
    public JvmProgram plain() {
        return plain;
    }

    /**
     * The program as it is kept on this machine, plain where it is not.
     *
     * @throws IOException if the grader's own classes can't be read
     */
    public JvmProgram keptOrPlain() throws IOException {
        return folder().whole()
                // it may have been made before the temporary folder was mounted anew, as one where nothing may run
                .filter(folder -> Files.isExecutable(program(folder).home().program("java")))
                .map(folder -> program(folder).with(archive(folder)))
                .orElse(plain);
    }

    /**
     * The program as it is kept on this machine, where it is made if it is not there.
     *
     * @param training what it is fed to find out which classes it loads
     * @throws IOException if it can't be made, or does not work
     */
    public JvmProgram made(Path training) throws IOException {
        Path folder = folder().made(path -> make(path, training));
        return archive(folder, training).tried(archive(folder));
    }

    private void make(Path folder, Path training) throws IOException {
        jar.write(jar(folder));
        if (modules.isPresent()) {
            link(modules.get(), home(folder));
        }
        archive(folder, training).make(archive(folder), line -> !line.startsWith(STUDENTS));
    }

    private void link(String names, Path home) throws IOException {
        List<String> jlink = new ArrayList<>(JLINK);
        jlink.addAll(List.of("--add-modules", names, "--output", home.toString()));
        if (launcher.runTool("jlink", jlink) != 0) {
            throw new IOException("this JDK links no runtime");
        }
    }

    private ClassArchive archive(Path folder, Path training) {
        return new ClassArchive(launcher, program(folder), heapMegabytes, training);
    }

    private CacheDirectory folder() throws IOException {
        return new CacheDirectory(ClassArchive.key(LAYOUT, plain, heapMegabytes, jar));
    }

    private JvmProgram program(Path folder) {
        JavaHome home = modules.isPresent() ? new JavaHome(home(folder), List.of()) : plain.home();
        return new JvmProgram(home, plain.mainClass(), jar(folder), Optional.empty(), plain.options());
    }

    private static Path home(Path folder) {
        return folder.resolve("java");
    }

    private static Path jar(Path folder) {
        return folder.resolve("program.jar");
    }

    private static Path archive(Path folder) {
        return folder.resolve("program.jsa");
    }
}
