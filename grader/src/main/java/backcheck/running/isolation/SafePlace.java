package backcheck.running.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells whether somebody else can change what is in a folder. What a JVM of ours runs or maps comes only from where
 * nobody else can.
 *
 * <p>A folder is safe if it and each folder above it belongs to root or to who runs this, and is not open to others'
 * writing. One that is, like {@code /tmp}, is safe to have above if it is sticky: there nobody can move or replace what
 * is another's. The start script asks the same.
 */
public final class SafePlace {

    private static final int GROUP_OR_OTHERS_WRITE = 0022;
    private static final int OTHERS_ENTER = 0001;
    private static final int STICKY = 01000;
    private static final int ROOT = 0;

    private SafePlace() {}

    /**
     * What makes a folder unsafe: itself, or the folder above it, that others can change; empty if it is safe. Links on
     * the way are followed, so that the answer is about its real path.
     *
     * @throws IOException if it is not there, or the system does not tell who owns what
     */
    public static Optional<Path> changeableByOthers(Path folder) throws IOException {
        if (!hasOwners(folder)) {
            return Optional.empty();
        }
        int us = us();
        for (Path each = folder.toRealPath(); each != null; each = each.getParent()) {
            int owner = (int) Files.getAttribute(each, "unix:uid");
            int mode = (int) Files.getAttribute(each, "unix:mode");
            boolean open = (mode & GROUP_OR_OTHERS_WRITE) != 0 && (mode & STICKY) == 0;
            if (open || owner != us && owner != ROOT) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * The folder, or the one above it, that another user may not enter; empty if any may.
     *
     * @throws IOException if it is not there, or the system does not tell
     */
    static Optional<Path> closedToOthers(Path folder) throws IOException {
        for (Path each = folder.toRealPath(); each != null && hasOwners(each); each = each.getParent()) {
            if (((int) Files.getAttribute(each, "unix:mode") & OTHERS_ENTER) == 0) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether this is a folder and no link to one, of who runs this, that nobody else can write to, in a safe place.
     */
    static boolean isOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!hasOwners(folder)) {
            return true;
        }
        int mode = (int) Files.getAttribute(folder, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        int owner = (int) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        return owner == us() && (mode & GROUP_OR_OTHERS_WRITE) == 0 && changeableByOthers(folder).isEmpty();
    }

    /** Whether the file system knows the owners and modes of Unix. */
    static boolean hasOwners(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** Who runs this, as the owner of what it makes. */
    private static int us() throws IOException {
        Path own = Files.createTempFile("backcheck", ".owner");
        try {
            return (int) Files.getAttribute(own, "unix:uid");
        } finally {
            Files.delete(own);
        }
    }
}
