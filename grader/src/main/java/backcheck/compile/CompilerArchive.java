package backcheck.compile;

import backcheck.isolation.ClassArchive;
import backcheck.isolation.JvmJar;
import backcheck.isolation.JvmProgram;
import backcheck.isolation.KeptFolder;
import backcheck.isolation.Launcher;
import backcheck.submission.SourceFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The quickest way to start a compiler: with an archive of the classes that javac loads, kept on this machine. */
final class CompilerArchive {

    /** From the second on, a compiler knows the records. */
    private static final int QUESTIONS = 2;

    private final Launcher launcher;
    private final JvmProgram plain;
    private final List<Package> packages;
    private final int heapMegabytes;

    /**
     * Prepare.
     *
     * @param plain the compiler as it runs without
     * @param packages what is on its class path
     */
    CompilerArchive(Launcher launcher, JvmProgram plain, List<Package> packages, int heapMegabytes) {
        this.launcher = launcher;
        this.plain = plain;
        this.packages = packages;
        this.heapMegabytes = heapMegabytes;
    }

    /**
     * The compiler with the archive that is kept on this machine; empty where there is none.
     *
     * @throws IOException if the grader's own classes can't be read
     */
    Optional<JvmProgram> kept() throws IOException {
        return folder().whole().map(folder -> program(folder).with(archive(folder)));
    }

    /**
     * The compiler with the archive that is kept on this machine, which is made if there is none.
     *
     * @param own what it compiles to find out which classes it loads
     * @param given the records that it compiles with that
     * @throws IOException if it can't be made, or does not work
     */
    JvmProgram made(List<SourceFile> own, List<SourceFile> given) throws IOException {
        Path training = launcher.folder().resolve("compiling");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(training)))) {
            for (int i = 0; i < QUESTIONS; i++) {
                CompileWire.writeSources(out, own);
                CompileWire.writeSources(out, given);
            }
        }
        Path folder = folder().made(path -> {
            JvmJar.write(jar(path), packages);
            trained(path, training).make(archive(path), line -> true);
        });
        return trained(folder, training).tried(archive(folder));
    }

    private ClassArchive trained(Path folder, Path training) {
        return new ClassArchive(launcher, program(folder), heapMegabytes, training);
    }

    private KeptFolder folder() throws IOException {
        return new KeptFolder(ClassArchive.key(plain, heapMegabytes, packages));
    }

    private JvmProgram program(Path folder) {
        return new JvmProgram(plain.home(), plain.mainClass(), jar(folder), Optional.empty(), plain.options());
    }

    private static Path jar(Path folder) {
        return folder.resolve("compiler.jar");
    }

    private static Path archive(Path folder) {
        return folder.resolve("compiler.jsa");
    }
}
