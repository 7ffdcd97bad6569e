package backcheck.course.batch;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a report for each student, as Moodle takes it back by "Upload multiple feedback files in a zip".
 *
 * <p>Moodle takes the number behind the first {@code _} of a name for the participant's, the next two words for the plugin that the
 * file goes to, and the rest for the file's own name; the name before it is for people.
 */
final class FeedbackZip implements AutoCloseable {

    /** The name of its file. */
    static final String FILE = "feedback-moodle.zip";

    private static final String PLUGIN = "_assignfeedback_file_";

    /** What Moodle calls those whose names it hides. */
    private static final String NAMELESS = "Participant";

    /** Moodle keeps 255 characters of a file's name. */
    private static final int LONGEST_NAME = 100;

    /** A fixed time, so that the same reports make the same archive; not the first of all, which would be written with a zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Path file;
    private final ZipOutputStream zip;

    private FeedbackZip(Path file) throws IOException {
        this.file = file;
        this.zip = new ZipOutputStream(AtomicFile.stream(file), StandardCharsets.UTF_8);
    }

    /** Begin one, if there is anybody that Moodle would know; one of an earlier run goes. */
    static Optional<FeedbackZip> open(Path folder, List<Person> people) throws IOException {
        Path file = folder.resolve(FILE);
        if (people.stream().noneMatch(FeedbackZip::isKnown)) {
            Files.deleteIfExists(file);
            return Optional.empty();
        }
        return Optional.of(new FeedbackZip(file));
    }

    /** Add a report, if it is somebody that Moodle knows. */
    void add(Person person, String report) throws IOException {
        if (isKnown(person)) {
            ZipEntry entry = new ZipEntry(prefix(person.identity()) + PLUGIN + StudentFolder.REPORT);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(report.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static boolean isKnown(Person person) {
        Identity who = person.identity();
        return who.platform() == Platform.MOODLE && who.id().filter(id -> id.matches("\\d+")).isPresent();
    }

    private static String prefix(Identity who) {
        // a name that begins with . or ~ would be passed over as a hidden file
        String name = who.name().orElse(NAMELESS).replaceAll("[_/\\\\:*?\"<>|]+", " ").replaceFirst("^[.~ ]+", "");
        String cut = name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
        return (cut.isEmpty() ? NAMELESS : cut) + "_" + who.id().orElseThrow();
    }

    /** Everybody is in it. */
    void finish() throws IOException {
        zip.close();
        AtomicFile.replace(AtomicFile.part(file), file);
    }

    /** Put away what has not become whole. */
    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.deleteIfExists(AtomicFile.part(file));
        }
    }
}
