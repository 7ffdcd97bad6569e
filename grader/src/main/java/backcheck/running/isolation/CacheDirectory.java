package backcheck.running.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder in the temporary one that outlives this judge: what takes seconds to make, and is the same for each judge.
 *
 * <p>It holds a list of its files, which is written last. One without it was never finished; one whose files are no
 * longer what the list says was cleaned up in part, or changed: neither is used, and both are made anew. Others may
 * read it, since workers run as others, and only its owner can write to it: neither it nor a folder above it is one
 * that others can change ({@link SafePlace}). Whoever uses one marks it as used, and whoever fills one removes others
 * that nobody has used for long.
 */
public final class CacheDirectory {

    static final String PREFIX = "backcheck.kept-";
    private static final String LIST = "files";
    private static final String LOCK = "lock";

    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path path;

    /**
     * Name a folder, which need not be there.
     *
     * @param key letters and digits that tell what is in it: the same key, the same content
     * @throws IOException if the temporary folder is not there
     */
    public CacheDirectory(String key) throws IOException {
        this(TemporaryFolder.path(), key);
    }

    CacheDirectory(Path temporary, String key) throws IOException {
        this.path = temporary.toRealPath().resolve(PREFIX + key);
    }

    /** Fills a folder. */
    @FunctionalInterface
    public interface Maker {
        /** Fill it. */
        void fill(Path folder) throws IOException;
    }

    /** The folder, if it is there, ours, and whole; asking for it counts as using it. */
    public Optional<Path> whole() {
        try {
            if (!isOurs()) {
                return Optional.empty();
            }
            // before it is looked at: from here on nobody takes it for unused
            markAsUsed();
            return Files.readString(path.resolve(LIST)).equals(listed()) ? Optional.of(path) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The folder, filled if it was not whole. Of several judges that want to fill it, one does and the others wait.
     *
     * @throws IOException if it can't be filled, or somebody else has a folder of this name
     */
    public Path made(Maker maker) throws IOException {
        try {
            createForUsAlone();
        } catch (FileAlreadyExistsException e) {
            if (!isOurs()) {
                throw new IOException(path + " belongs to somebody else", e);
            }
            markAsUsed();
        }
        try (FileChannel channel =
                        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (whole().isEmpty() && lock.isValid()) {
                fill(maker);
            }
            return path;
        } catch (OverlappingFileLockException e) {
            throw new IOException("another thread is filling " + path, e);
        }
    }

    /**
     * Others may read it when it is filled: until then nobody can put anything into it, whatever the mask of this
     * process.
     */
    private void createForUsAlone() throws IOException {
        if (SafePlace.hasOwners(path)) {
            Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(path);
        }
    }

    private void fill(Maker maker) throws IOException {
        for (Path file : files(path)) {
            if (!file.equals(path.resolve(LOCK))) {
                Files.delete(file);
            }
        }
        maker.fill(path);
        Path part = path.resolve(LIST + ".part");
        Files.writeString(part, listed());
        letOthersRead();
        Files.move(part, path.resolve(LIST));
        StaleCaches.removeBeside(path);
    }

    private void markAsUsed() {
        try {
            Files.setLastModifiedTime(path.resolve(LOCK), FileTime.from(Instant.now()));
        } catch (IOException e) {
            // not there yet, or on a disk that nobody writes to, where nobody removes it either
            return;
        }
    }

    /** When it was used last, as far as it tells. */
    Instant used() throws IOException {
        Path lock = path.resolve(LOCK);
        boolean tells = Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS);
        return Files.getLastModifiedTime(tells ? lock : path, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    Path path() {
        return path;
    }

    /** All that is in it, what is inside a folder before the folder. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A line for each file: its path, size and time, which is what a file that was changed or cleaned up no longer has. */
    private String listed() throws IOException {
        StringBuilder list = new StringBuilder();
        for (Path file : files(path)) {
            String name = path.relativize(file).toString();
            boolean counts = !name.equals(LOCK) && !name.startsWith(LIST) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            if (counts) {
                list.append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file).toMillis()).append(' ');
                list.append(name).append('\n');
            }
        }
        return list.toString();
    }

    boolean isOurs() throws IOException {
        return SafePlace.isOurs(path);
    }

    private boolean hasPermissions() throws IOException {
        FileStore store = Files.getFileStore(path);
        return store.supportsFileAttributeView("posix");
    }

    /** Whatever the mask of this process makes of new files: what may be executed may be by all, and all may be read. */
    private void letOthersRead() throws IOException {
        if (!hasPermissions()) {
            return;
        }
        for (Path file : Stream.concat(files(path).stream(), Stream.of(path)).toList()) {
            if (Files.isSymbolicLink(file)) {
                continue;
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.removeAll(OTHERS_WRITE);
            permissions.addAll(Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));
            if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
                permissions.addAll(Set.of(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE));
            }
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
