package backcheck.sandbox;

import backcheck.assist.Given;
import backcheck.chain.Chain;
import backcheck.isolation.Jvm;
import backcheck.isolation.JvmJar;
import backcheck.isolation.Launcher;
import backcheck.isolation.OwnClasses;
import backcheck.subject.Subject;
import backcheck.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts workers, from a class path of their own in the launcher's folder. */
public final class Workers {

    /** A small jar of its own, so that nothing else of ours is within a submission's reach. */
    private static final List<Package> PACKAGES = List.of(Subject.class.getPackage(), WorkerMain.class.getPackage());

    /** What a JVM's parts reserve without need: by default 240 MB for compiled code and 1 GB for classes. */
    private static final List<String> SMALL =
            List.of("-Xss1m", "-XX:ReservedCodeCacheSize=16m", "-XX:CompressedClassSpaceSize=16m");

    /** Reflection by native code, on JDK 17 and on later ones: a method that is called a hundred times is not worth a class of its own. */
    private static final List<String> OPTIONS = Stream.concat(
                    SMALL.stream(),
                    Stream.of("-Dsun.reflect.inflationThreshold=2147483647", "-Djdk.reflect.useNativeAccessorOnly=true"))
            .toList();

    private static final List<Package> ASSISTANCE =
            List.of(Given.class.getPackage(), Chain.class.getPackage(), Subject.class.getPackage());

    private final Launcher launcher;
    private final Limits limits;
    private final Path jar;
    private volatile Optional<Path> archive = Optional.empty();

    /**
     * Prepare to start workers.
     *
     * @throws UncheckedIOException if the temporary folder can't be written
     */
    public Workers(Launcher launcher, Limits limits) {
        this.launcher = launcher;
        this.limits = limits;
        try {
            this.jar = JvmJar.write(launcher.folder().resolve("worker.jar"), PACKAGES);
        } catch (IOException e) {
            throw new UncheckedIOException("can't prepare the worker in the temporary folder: " + e.getMessage(), e);
        }
    }

    /** A subject that runs these classes in a JVM of its own, started at its first call and anew when it dies. */
    public WorkerSubject open(Map<String, byte[]> classes) {
        return new WorkerSubject(classes, this::start, limits);
    }

    /**
     * The same for classes that call the given methods of {@code assist}, which then run beside them.
     *
     * @throws UncheckedIOException if the grader's own classes can't be read
     */
    public WorkerSubject openAssisted(Map<String, byte[]> classes) {
        Map<String, byte[]> all = new LinkedHashMap<>(classes);
        try {
            OwnClasses.files(ASSISTANCE)
                    .forEach((path, bytes) -> all.put(
                            path.substring(0, path.length() - ".class".length()).replace('/', '.'), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the grader's own classes can't be read: " + e.getMessage(), e);
        }
        return new WorkerSubject(all, this::start, limits.hurried());
    }

    /**
     * Prepare for many submissions: from now on workers start faster, if this machine lets them.
     *
     * @param template the classes of the template, which are run once
     */
    public void prepareForMany(Map<String, byte[]> template) {
        try {
            List<String> options = new ArrayList<>(OPTIONS);
            options.add("-Xmx" + limits.heapMegabytes() + "m");
            archive = Optional.of(new WorkerArchive(launcher, jar, options).make(template));
        } catch (IOException e) {
            // a worker without the archive is slower, and as good
            archive = Optional.empty();
        }
    }

    private Jvm start() throws IOException {
        return launcher.start(WorkerMain.class.getName(), jar, archive, limits.jvm(), OPTIONS);
    }
}
