package backcheck.batch;

import backcheck.ledger.Manifest;
import backcheck.ledger.Run;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a run's records, below that of its results: held by one judge at a time. */
public final class RunFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private RunFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** A run can't be begun or gone on with; the message says why, and what to do. */
    public static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * Open the folder, and make it if it is not there.
     *
     * @throws RefusedException if another judge holds it
     * @throws IOException if it can't be made
     */
    public static RunFolder open(Path results) throws IOException {
        Path path = Files.createDirectories(results.resolve("run"));
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new RefusedException(results + " is being written to by another run: wait for its end");
        }
        return new RunFolder(path, channel);
    }

    /** The folder of the records. */
    public Path path() {
        return path;
    }

    /** What an earlier attempt began; empty if this is the first. */
    public Optional<Run> earlier() throws IOException {
        return Files.exists(path.resolve(Run.FILE)) ? Optional.of(Run.read(path)) : Optional.empty();
    }

    /**
     * Begin a run, or go on with the one that was begun.
     *
     * @throws RefusedException if that one depends on something else
     */
    public void begin(Run run, Manifest manifest) throws IOException {
        Optional<Run> earlier = earlier();
        if (earlier.isPresent() && !earlier.get().equals(run)) {
            throw new RefusedException("the grades there were made otherwise (" + String.join(", ", changed(earlier.get(), run))
                    + "): choose another --out, or start anew with --force");
        }
        try {
            manifest.write(path);
            run.write(path);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException("the submissions have changed since the grades there were begun: choose another --out,"
                    + " or start anew with --force");
        }
    }

    private static List<String> changed(Run before, Run now) {
        List<String> changed = new ArrayList<>();
        Map.of(
                        "grader", !before.grader().equals(now.grader()),
                        "seed", before.seed() != now.seed(),
                        "Java", before.java() != now.java(),
                        "submissions", !before.manifest().equals(now.manifest()))
                .forEach((name, differs) -> changed.addAll(differs ? List.of(name) : List.of()));
        now.config().forEach((name, value) -> {
            if (!value.equals(before.config().get(name))) {
                changed.add(name);
            }
        });
        changed.sort(null);
        return changed;
    }

    /** Forget all earlier attempts. */
    public void clear() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(path) && !file.getFileName().toString().equals("lock")) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
