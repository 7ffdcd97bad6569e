package backcheck.running.isolation;

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
import java.util.function.Predicate;

/**
 * An archive of the classes that a program of ours loads, in the form in which a JVM maps them: most of a JVM's start is to read
 * and link classes. It is good for one runtime, one class path and one set of options.
 *
 * @param launcher runs the training
 * @param program the program, without an archive
 * @param heapMegabytes its heap, which an archive is made for
 * @param training what the program is fed to find out which classes it loads; nothing of a student's
 */
public record ClassArchive(Launcher launcher, JvmProgram program, int heapMegabytes, Path training) {

    private static final int KEY_BYTES = 12;

    /**
     * Make it.
     *
     * @param counts which lines of the list of loaded classes are kept
     * @throws IOException if it can't be made on this machine
     */
    public void make(Path archive, Predicate<String> counts) throws IOException {
        Path list = launcher.folder().resolve("classes");
        OwnFile.made(list);
        run(program, "-Xshare:off", "-XX:DumpLoadedClassList=" + list);
        Files.write(list, Files.readAllLines(list).stream().filter(counts).toList());
        run(program, "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive);
    }

    /**
     * Try it: a JVM that can't use an archive goes on without any, and with what is asked here ends.
     *
     * @throws IOException if it does not work
     */
    public JvmProgram tried(Path archive) throws IOException {
        JvmProgram with = program.with(archive);
        run(with, "-Xshare:on");
        return with;
    }

    private void run(JvmProgram what, String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xmx" + heapMegabytes + "m"));
        options.addAll(List.of(more));
        int exitCode = launcher.runOurs(what, training, options);
        if (exitCode != 0) {
            throw new IOException("the archive of classes can't be made: exit code " + exitCode);
        }
    }

    /**
     * What an archive depends on, as letters and digits: how it is kept, the runtime that this JVM runs on, the program's options, what is
     * on its class path, and who runs it.
     *
     * @throws IOException if the runtime or our classes can't be read
     */
    static String key(int layout, JvmProgram program, int heapMegabytes, JvmJar jar) throws IOException {
        try {
            JavaHome here = JavaHome.ofThisJvm();
            Path modules = here.path().resolve("lib/modules");
            String runtime = layout + " " + Runtime.version() + " " + here.path().toRealPath() + " " + Files.size(modules) + " "
                    + Files.getLastModifiedTime(modules) + " " + heapMegabytes + " " + program.mainClass() + program.options()
                    // a folder of somebody else's is never used: each user of a machine has one of their own
                    + " " + System.getProperty("user.name");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(runtime.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : jar.files().entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
