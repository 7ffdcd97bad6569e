package backcheck.course.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder of one student's grade, among the results of the class. */
final class StudentFolder {

    /** The grade as JSON. */
    static final String GRADE = "grade.json";

    /** The grade as JUnit XML. */
    static final String JUNIT = "TEST-grade.xml";

    /** The report that a student reads. */
    static final String REPORT = "report.txt";

    private static final List<String> OURS = List.of(GRADE, JUNIT, REPORT);

    private StudentFolder() {}

    /**
     * Open the folder, and make it if it is not there.
     *
     * @throws IOException if something else has its name; a link is not followed
     */
    static Path open(Path results, String key) throws IOException {
        Path folder = results.resolve(key);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return folder;
        }
        try {
            return Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(folder + " is a link or a file, but a grade needs a folder there: remove it", e);
        }
    }

    /** Remove what we have written there, and the folder if that was all: nobody else's file goes. */
    static void forget(Path results, String key) throws IOException {
        Path folder = results.resolve(key).normalize();
        if (!results.normalize().equals(folder.getParent()) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String name : OURS) {
            forgetFile(folder.resolve(name));
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // notes of an instructor, perhaps: they stay
            return;
        }
    }

    /** Remove a file of ours, and what a crash may have left of it. */
    static void forgetFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(AtomicFile.part(file));
    }
}
