package backcheck.course.batch;

import backcheck.course.identity.Person;
import backcheck.course.ledger.Manifest;
import backcheck.course.ledger.Run;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            throw new RefusedException(results + " is being written to by another run: wait until it ends");
        }
        return new RunFolder(path, channel);
    }

    /**
     * Open the folder of results that are there.
     *
     * @throws RefusedException if there are none, or another judge holds it
     */
    public static RunFolder existing(Path results) throws IOException {
        if (!Files.isRegularFile(results.resolve("run").resolve(Run.FILE))) {
            throw new RefusedException(results + " contains no results of batch");
        }
        return open(results);
    }

    /**
     * Tell whose submissions the run has, in the order of the table.
     *
     * @throws RefusedException if an attempt died while it wrote that down
     */
    public List<Person> people() throws IOException {
        try {
            List<Person> people = People.read(path);
            Set<String> listed = Manifest.read(path, Run.read(path)).items().stream()
                    .map(Manifest.Item::id)
                    .collect(Collectors.toSet());
            if (listed.equals(people.stream().map(Person::key).collect(Collectors.toSet()))) {
                return people;
            }
        } catch (IOException e) {
            throw new RefusedException(e.getMessage() + ": run batch again");
        }
        throw new RefusedException("batch was stopped while it read the submissions: run it again");
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
     * Begin a run, or go on with the one that was begun; what earlier attempts gave to submissions that are gone or have
     * changed is removed.
     *
     * @param people whose the submissions are, in the order of the table
     * @return what has changed in the submissions
     * @throws RefusedException if the grades there depend on something else
     */
    public Changes begin(Run run, Manifest manifest, List<Person> people) throws IOException {
        Optional<Run> earlier = earlier();
        requireSame(run);
        Changes changes = earlier.isPresent() ? Changes.between(listed(), manifest) : Changes.NONE;
        // before the list is another one: it alone tells what there was
        forget(changes.gone());
        forget(changes.changed());
        People.write(path, people);
        manifest.replace(path);
        run.replace(path);
        return changes;
    }

    /**
     * List the submissions for the run. What can't be read now keeps the content, and so the grade, that it had.
     *
     * @throws RefusedException if the list of an earlier attempt can't be read
     */
    public Manifest manifest(List<HandedIn> all) throws IOException {
        Map<String, String> earlier = earlier().isPresent() ? Changes.contents(listed()) : Map.of();
        return new Manifest(all.stream()
                .map(handedIn -> handedIn.item(
                        handedIn.isRead() ? handedIn.content() : earlier.getOrDefault(handedIn.id(), handedIn.content())))
                .toList());
    }

    /**
     * Refuse a run whose grades may not be mixed with those that are there.
     *
     * @throws RefusedException if the grades there depend on something else
     */
    public void requireSame(Run run) throws IOException {
        Optional<Run> earlier = earlier();
        if (earlier.isPresent() && !earlier.get().key().equals(run.key())) {
            throw new RefusedException("the grades there were made with other settings (" + String.join(", ", changed(earlier.get(), run))
                    + "): choose another --out, or start over with --force");
        }
    }

    /**
     * Put another content of one submission in the place of that which is listed; all others stay as they were listed.
     *
     * @throws RefusedException if an attempt died while it wrote the list down
     */
    void replace(Run run, Manifest.Item item, Person person) throws IOException {
        List<Person> people = people().stream().map(one -> one.key().equals(person.key()) ? person : one).toList();
        Manifest manifest = new Manifest(
                listed().items().stream().map(one -> one.id().equals(item.id()) ? item : one).toList());
        People.write(path, people);
        manifest.replace(path);
        run.of(manifest).replace(path);
    }

    private Manifest listed() throws IOException {
        try {
            return Manifest.read(path);
        } catch (IOException e) {
            throw new RefusedException("its list of submissions can't be read: start over with --force");
        }
    }

    private List<String> listedOrNone() {
        try {
            return Manifest.read(path).items().stream().map(Manifest.Item::id).toList();
        } catch (IOException e) {
            // then nobody knows which folders are ours
            return List.of();
        }
    }

    private void forget(List<String> keys) throws IOException {
        for (String key : keys) {
            StudentFolder.forget(path.getParent(), key);
        }
    }

    private static List<String> changed(Run before, Run now) {
        List<String> changed = new ArrayList<>();
        Map.of(
                        "grader", !before.grader().equals(now.grader()),
                        "seed", before.seed() != now.seed(),
                        "Java", before.java() != now.java())
                .forEach((name, differs) -> changed.addAll(differs ? List.of(name) : List.of()));
        now.config().forEach((name, value) -> {
            if (!value.equals(before.config().get(name))) {
                changed.add(name);
            }
        });
        changed.sort(null);
        return changed;
    }

    /** Forget all earlier attempts, and the grades that they gave. */
    public void clear() throws IOException {
        if (Files.exists(path.resolve(Manifest.FILE))) {
            forget(listedOrNone());
        }
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
