package backcheck.running.isolation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A temporary folder of this judge's own, removed when it is closed.
 *
 * <p>A judge that is killed can't remove its folder. Each folder holds a file that its judge keeps locked, and a system releases
 * the locks of a process that has ended however it ended: so the next judge sees which folders are nobody's, and removes them.
 */
final class PrivateFolder implements AutoCloseable {

    private static final String PREFIX = "backcheck-";
    /** Folders of this very process: closing any descriptor of a locked file releases the lock, so theirs are never opened. */
    private static final String OWN = PREFIX + ProcessHandle.current().pid() + "-";
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private PrivateFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Make the folder below another, and remove those of judges that were killed.
     *
     * @throws IOException if it can't be made
     */
    static PrivateFolder below(Path temporary) throws IOException {
        Path path = Files.createTempDirectory(temporary, OWN);
        Path file = path.resolve("new-" + LOCK);
        FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        // it is locked before it has the name that others look for
        Files.move(file, path.resolve(LOCK));
        removeAbandoned(temporary, Files.getOwner(path));
        return new PrivateFolder(path, lock);
    }

    Path path() {
        return path;
    }

    /**
     * Let other users read files whose names they know: a worker that runs as one reads its class path here.
     *
     * @throws MachineException if they can't get here; then the folder is closed
     */
    void letOthersPass() throws IOException {
        Optional<Path> shut = SafePlace.closedToOthers(path.getParent());
        if (shut.isPresent()) {
            close();
            throw TemporaryFolder.closedToOthers(shut.get());
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    }

    private static void removeAbandoned(Path temporary, UserPrincipal us) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.getFileName().toString().startsWith(OWN) && isAbandoned(folder, us)) {
                    remove(folder);
                }
            }
        }
    }

    /** Ours by its owner, with a lock that nobody holds. One without a lock may just be coming into being. */
    private static boolean isAbandoned(Path folder, UserPrincipal us) {
        Path file = folder.resolve(LOCK);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(us) && isFree(file);
        } catch (IOException e) {
            // another user's, or gone meanwhile
            return false;
        }
    }

    private static boolean isFree(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // left behind in the temporary folder: the next judge tries again
            folder.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        try (FileChannel held = lock) {
            remove(path);
        } catch (IOException e) {
            // the lock is released with this process at the latest
            return;
        }
    }
}
