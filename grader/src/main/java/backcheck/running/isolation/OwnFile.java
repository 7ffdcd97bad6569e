package backcheck.running.isolation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes the files that JVMs of ours run or read: whatever the mask of this process, only we can write to them, and all
 * can read them.
 */
public final class OwnFile {

    private OwnFile() {}

    /**
     * Open a new file, in place of one that is there, in a folder that only we can write to.
     *
     * @throws IOException if it can't be written
     */
    public static OutputStream open(Path file) throws IOException {
        return Files.newOutputStream(made(file));
    }

    /** The file, empty. Nobody else can have it open for writing, as if its permissions were taken away later. */
    static Path made(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (!SafePlace.hasOwners(file)) {
            return Files.createFile(file);
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
}
