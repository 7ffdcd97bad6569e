package backcheck.sandbox;

import backcheck.assist.Given;
import backcheck.chain.Chain;
import backcheck.subject.Subject;
import backcheck.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts workers; owns the private folder that their class path is in, and removes it when it is closed. */
public final class Workers implements AutoCloseable {

    private static final List<Package> ASSISTANCE =
            List.of(Given.class.getPackage(), Chain.class.getPackage(), Subject.class.getPackage());

    private final Limits limits;
    private final Path folder;
    private final Path jar;

    /**
     * Prepare to start workers.
     *
     * @throws UncheckedIOException if the temporary folder can't be written
     */
    public Workers(Limits limits) {
        this.limits = limits;
        try {
            this.folder = Files.createTempDirectory("backcheck-");
            this.jar = WorkerJar.writeInto(folder);
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

    private Jvm start() throws IOException {
        return Jvm.start(jar, WorkerMain.class.getName(), limits.heapMegabytes(), List.of("-Xss1m"));
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // left behind in the temporary folder, which the system cleans
            folder.toFile().deleteOnExit();
        }
    }
}
