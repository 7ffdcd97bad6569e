package backcheck.running.isolation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The temporary folder, which JVMs of ours read their classes from, and what may be wrong with it. */
public final class TemporaryFolder {

    private static final String PROPERTY = "java.io.tmpdir";

    private static final String ANOTHER = "set another one with JDK_JAVA_OPTIONS=-D" + PROPERTY + "=DIR";

    private TemporaryFolder() {}

    /**
     * Its real path: no link in it can be led elsewhere later.
     *
     * @throws MachineException if it can't be used; the message says what to do
     */
    static Path path() {
        Path folder = real(System.getProperty(PROPERTY));
        if (!isNameable(folder)) {
            throw new MachineException("the temporary folder " + folder
                    + " has a name that a Java class path can't hold: " + ANOTHER
                    + ", without " + File.pathSeparator + " in it");
        }
        try {
            Optional<Path> open = SafePlace.changeableByOthers(folder);
            if (open.isPresent()) {
                throw new MachineException("others could replace files in the temporary folder " + folder
                        + ", because " + open.get() + " belongs to them or they may write to it: " + ANOTHER
                        + ", a folder of your own");
            }
            return folder;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * What is wrong with it, as a sentence that says what to do; empty if it can be used.
     */
    public static Optional<String> problem() {
        try (PrivateFolder tried = PrivateFolder.below(path())) {
            Files.write(tried.path().resolve("tried"), new byte[1]);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unwritable(e).getMessage());
        } catch (MachineException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** What is told when a file of ours can't be written there. */
    public static MachineException unwritable(IOException cause) {
        return new MachineException(
                "the temporary folder " + System.getProperty(PROPERTY) + " can't be written to (" + cause.getMessage()
                        + "): make room in it, or " + ANOTHER, cause);
    }

    /** What is told where it is below a folder that another user may not enter, and JVMs of ours run as one. */
    static MachineException closedToOthers(Path folder) {
        return new MachineException("submissions run as another user, who may not enter " + folder
                + " on the way to the temporary folder: " + ANOTHER + ", or let others enter (chmod o+x)");
    }

    /**
     * Whether a program that stands there may run; not so if it is on a file system that is mounted with {@code
     * noexec}.
     */
    public static boolean runsPrograms() {
        try {
            Path program = Files.createTempFile(path(), "backcheck", ".program");
            try {
                if (SafePlace.hasOwners(program)) {
                    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
                }
                return Files.isExecutable(program);
            } finally {
                Files.delete(program);
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** What is told where no program may run there. */
    public static String runsNothing() {
        return "no program may run in the temporary folder " + System.getProperty(PROPERTY)
                + " (it is mounted noexec), so there is no cache and gradings start more slowly: " + ANOTHER;
    }

    private static Path real(String name) {
        try {
            return Path.of(name).toRealPath();
        } catch (InvalidPathException e) {
            throw new MachineException("the temporary folder has a name that this Java can't read: start it in a UTF-8 locale"
                    + " (LC_ALL=C.UTF-8), or " + ANOTHER, e);
        } catch (IOException e) {
            throw new MachineException("the temporary folder " + name + " does not exist: create it, or " + ANOTHER, e);
        }
    }

    /** A class path has no way to write its separator, and text none to write bytes that are no text. */
    private static boolean isNameable(Path folder) {
        String name = folder.toString();
        return !name.contains(File.pathSeparator) && !name.contains("\uFFFD");
    }
}
