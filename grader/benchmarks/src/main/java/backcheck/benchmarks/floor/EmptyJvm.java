package backcheck.benchmarks.floor;

import backcheck.isolation.Jvm;
import backcheck.isolation.JvmLimits;
import backcheck.isolation.Launcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Starts empty JVMs as workers are started: the same walls and options, an archive of the classes that they load. */
final class EmptyJvm {

    /** Those of a worker. */
    private static final JvmLimits LIMITS = new JvmLimits(32, 768, Duration.ofSeconds(40));

    /** Those of a worker. */
    private static final List<String> OPTIONS =
            List.of("-Xss1m", "-XX:ReservedCodeCacheSize=16m", "-XX:CompressedClassSpaceSize=16m");

    private final Launcher launcher;
    private final Path jar;
    private final Path archive;

    /** Make the class path and the archive in the launcher's folder. */
    EmptyJvm(Launcher launcher) throws IOException {
        this.launcher = launcher;
        this.jar = jar(launcher.folder().resolve("nothing.jar"));
        this.archive = launcher.folder().resolve("nothing.jsa");
        Path list = launcher.folder().resolve("nothing.classes");
        ours("-Xshare:off", "-XX:DumpLoadedClassList=" + list);
        ours("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive);
        // with this, a JVM that can't use the archive ends
        ours("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
    }

    /** Start one and wait for its end. */
    void run() throws IOException, InterruptedException {
        Jvm jvm = launcher.start(Nothing.class.getName(), jar, Optional.of(archive), LIMITS, OPTIONS);
        try {
            jvm.output().readAllBytes();
            if (jvm.exitCode() != 0) {
                throw new IOException("an empty JVM ended with " + jvm.exitCode());
            }
        } finally {
            jvm.close();
        }
    }

    private void ours(String... more) throws IOException {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-Xmx" + LIMITS.heapMegabytes() + "m");
        options.addAll(Arrays.asList(more));
        int exitCode = launcher.runOurs(Nothing.class.getName(), jar, options, Path.of("/dev/null"));
        if (exitCode != 0) {
            throw new IOException("an empty JVM of ours ended with " + exitCode + " for " + options);
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
