package backcheck.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Java process of ours: started with an empty environment, ended with SIGKILL. */
public final class Jvm implements AutoCloseable {

    /** Little to start: one collector thread, the quick compiler, no shared performance file, no attaching. */
    private static final List<String> QUICK_START = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=off",
            "-Dfile.encoding=UTF-8");

    private final Process process;

    private Jvm(Process process) {
        this.process = process;
    }

    /**
     * Start a main class on the JDK that this one runs on.
     *
     * @param classPath what it may see besides the JDK
     * @param heapMegabytes its largest heap
     * @param options further options of the JVM
     * @throws IOException if no process can be started
     */
    public static Jvm start(Path classPath, String mainClass, int heapMegabytes, List<String> options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(options);
        command.add("-cp");
        command.add(classPath.toString());
        command.add(mainClass);
        ProcessBuilder builder = new ProcessBuilder(command);
        String systemRoot = builder.environment().get("SystemRoot");
        builder.environment().clear();
        if (systemRoot != null) {
            // a JVM on Windows does not start without it
            builder.environment().put("SystemRoot", systemRoot);
        }
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Jvm(builder.start());
    }

    /**
     * Where the grader's own classes are: its jar, or a folder of classes.
     *
     * @throws IOException if that is no place in the file system
     */
    public static Path ownClasses() throws IOException {
        try {
            return Path.of(Jvm.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("can't find the grader's own classes", e);
        }
    }

    /** What the process reads from. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** What the process writes. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** The processor time that the process has used; empty where the system does not tell. */
    Optional<Duration> processorTime() {
        return process.info().totalCpuDuration();
    }

    /** The exit code of a process that has ended or is about to; 137, killed, if it does not within a second. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
            close();
            return 128 + 9;
        }
        return process.exitValue();
    }

    /** End the process at once; its shutdown hooks don't run. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
