package backcheck.sandbox;

import backcheck.assist.Given;
import backcheck.chain.Chain;
import backcheck.isolation.Jvm;
import backcheck.isolation.JvmJar;
import backcheck.isolation.JvmProgram;
import backcheck.isolation.LargePages;
import backcheck.isolation.Launcher;
import backcheck.isolation.OwnClasses;
import backcheck.subject.Subject;
import backcheck.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts workers, from a class path of their own in the launcher's folder. */
public final class Workers implements AutoCloseable {

    /** A small jar of its own, so that nothing else of ours is within a submission's reach. */
    private static final List<Package> PACKAGES = List.of(Subject.class.getPackage(), WorkerMain.class.getPackage());

    /**
     * What a JVM's parts reserve without need, by default 240 MB for compiled code and 1 GB for classes; and compiling later than by
     * default: of a grading's 600 short calls most are over before a compiled method has paid for its compilation. Measured by
     * replaying the reference's grading: 141 ms of processor time by default, 120 with a factor of 5, 119 with 10.
     */
    private static final List<String> SMALL = List.of(
            "-Xss1m", "-XX:ReservedCodeCacheSize=16m", "-XX:CompressedClassSpaceSize=16m", "-XX:CompileThresholdScaling=5");

    /** No handlers of signals, nor a thread for them: a worker is ended by one that can't be handled. */
    private static final List<String> NO_SIGNALS = List.of("-Xrs");

    /** Reflection by native code, on JDK 17 and on later ones: a method that is called a hundred times is not worth a class of its own. */
    private static final List<String> NATIVE_REFLECTION =
            List.of("-Dsun.reflect.inflationThreshold=2147483647", "-Djdk.reflect.useNativeAccessorOnly=true");

    private static final List<Package> ASSISTANCE =
            List.of(Given.class.getPackage(), Chain.class.getPackage(), Subject.class.getPackage());

    private final Launcher launcher;
    private final Limits limits;
    private final WorkerRuntime runtime;
    private volatile JvmProgram program;
    private volatile Optional<ReadyWorkers> ready = Optional.empty();

    /**
     * Prepare to start workers: on the runtime that an earlier judge has made for many submissions, if there is one.
     *
     * @throws UncheckedIOException if the temporary folder can't be written
     */
    public Workers(Launcher launcher, Limits limits) {
        this.launcher = launcher;
        this.limits = limits;
        try {
            Path jar = JvmJar.write(launcher.folder().resolve("worker.jar"), PACKAGES);
            JvmProgram plain = JvmProgram.of(WorkerMain.class.getName(), jar, options());
            this.runtime = new WorkerRuntime(launcher, plain, PACKAGES, limits.heapMegabytes());
            this.program = runtime.kept().orElse(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("can't prepare the worker in the temporary folder: " + e.getMessage(), e);
        }
    }

    /**
     * A worker touches 8 MB of new memory, which is 2,000 page faults, or 4 with large pages. Measured with them: 180 instead of 218 ms
     * of processor time for a wrong gradient, 136 instead of 142 for the reference.
     */
    private static List<String> options() {
        return Stream.of(SMALL, NO_SIGNALS, NATIVE_REFLECTION, LargePages.options()).flatMap(List::stream).toList();
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
     * Prepare for many submissions: from now on workers start faster, if this machine lets them, and before they are needed.
     *
     * @param template the classes of the template, which are run once
     * @param jobs how many are needed at a time
     * @return whether they start faster; a worker that does not is as good
     */
    public boolean prepareForMany(Map<String, byte[]> template, int jobs) {
        boolean faster = true;
        try {
            program = runtime.made(template);
        } catch (IOException e) {
            faster = false;
            program = runtime.plain();
        }
        ready = Optional.of(new ReadyWorkers(this::startNew, jobs));
        return faster;
    }

    private Jvm start() throws IOException {
        return ready.isPresent() ? ready.get().take() : startNew();
    }

    private Jvm startNew() throws IOException {
        return launcher.start(program, limits.jvm());
    }

    @Override
    public void close() {
        ready.ifPresent(ReadyWorkers::close);
    }
}
