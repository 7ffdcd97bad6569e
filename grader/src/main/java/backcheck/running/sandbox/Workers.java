package backcheck.running.sandbox;

import backcheck.exercise.assist.ReferenceMethods;
import backcheck.exercise.chain.Chain;
import backcheck.running.isolation.Attempt;
import backcheck.running.isolation.Jvm;
import backcheck.running.isolation.JvmJar;
import backcheck.running.isolation.JvmProgram;
import backcheck.running.isolation.CachedProgram;
import backcheck.running.isolation.Launcher;
import backcheck.running.isolation.MachineException;
import backcheck.running.isolation.OwnClasses;
import backcheck.running.worker.SharedMain;
import backcheck.running.worker.WorkerMain;
import backcheck.subject.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts workers, from a class path of their own in the launcher's folder. */
public final class Workers implements AutoCloseable {

    /** A small jar of its own, so that nothing else of ours is within a submission's reach. */
    private static final JvmJar JAR = new JvmJar(List.of(Subject.class.getPackage(), WorkerMain.class.getPackage()));

    private static final List<Package> ASSISTANCE =
            List.of(ReferenceMethods.class.getPackage(), Chain.class.getPackage(), Subject.class.getPackage());

    private final Launcher launcher;
    private final Limits limits;
    private final CachedProgram kept;
    private volatile JvmProgram program;
    private volatile Optional<ReadyWorkers> ready = Optional.empty();

    /**
     * Prepare to start workers: on the runtime that an earlier judge has made for many submissions, if there is one.
     *
     * @throws MachineException if the temporary folder can't be written
     */
    public Workers(Launcher launcher, Limits limits) {
        this.launcher = launcher;
        this.limits = limits;
        try {
            Path jar = launcher.classPath(JAR, "worker.jar");
            JvmProgram plain = JvmProgram.of(WorkerMain.class.getName(), jar, WorkerJvm.options());
            this.kept = new CachedProgram(launcher, plain, JAR, limits.heapMegabytes(), Optional.of(WorkerJvm.modules()));
            this.program = kept.keptOrPlain();
        } catch (IOException e) {
            throw new UncheckedIOException("the grader's own classes can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * A subject that runs these classes in a JVM of its own, started at its first call and anew when it dies.
     *
     * @param attempt whether that it hangs or dies counts, or is doubted
     */
    public WorkerSubject open(Map<String, byte[]> classes, Attempt attempt) {
        return new WorkerSubject(classes, this::start, limits, attempt);
    }

    /**
     * The same for classes that call the given methods of {@code assist}, which then run beside them.
     *
     * @throws UncheckedIOException if the grader's own classes can't be read
     */
    public WorkerSubject openAssisted(Map<String, byte[]> classes, Attempt attempt) {
        Map<String, byte[]> all = new LinkedHashMap<>(classes);
        try {
            OwnClasses.files(ASSISTANCE)
                    .forEach((path, bytes) -> all.put(
                            path.substring(0, path.length() - ".class".length()).replace('/', '.'), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the grader's own classes can't be read: " + e.getMessage(), e);
        }
        return new WorkerSubject(all, this::start, limits.hurried(), attempt);
    }

    /** Workers that plain submissions share, on the same runtime. */
    public SharedWorkers shared() {
        return new SharedWorkers(() -> launcher.start(
                program.running(SharedMain.class.getName(), WorkerJvm.sharedOptions()), SharedWorkers.jvm()));
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
            program = kept.made(WarmUp.write(launcher.folder(), template));
        } catch (IOException e) {
            faster = false;
            program = kept.plain();
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
