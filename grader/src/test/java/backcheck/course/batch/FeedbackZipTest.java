package backcheck.course.batch;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackZipTest {

    private static final Person ANNA = person(Platform.MOODLE, "Anna_M/üller", "11");
    private static final Person HIDDEN = person(Platform.MOODLE, null, "12");
    private static final Person PLAIN = person(Platform.PLAIN, null, "ben");

    @TempDir
    private Path folder;

    @Test
    void namesEachReportAsMoodleTakesItBack() throws IOException {
        Path file = write(folder);

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactly("Anna M üller_11_assignfeedback_file_report.txt", "Participant_12_assignfeedback_file_report.txt");
            byte[] report = zip.getInputStream(zip.getEntry("Participant_12_assignfeedback_file_report.txt")).readAllBytes();
            assertThat(new String(report, StandardCharsets.UTF_8)).isEqualTo("Ünë");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void isTheSameInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        byte[] here = Files.readAllBytes(write(Files.createDirectory(folder.resolve("a"))));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(Files.readAllBytes(write(Files.createDirectory(folder.resolve("b"))))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void isMadeForMoodleAloneAndTakenAwayElsewhere() throws IOException {
        Path file = write(folder);

        assertThat(FeedbackZip.open(folder, List.of(PLAIN))).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void isNotThereUntilItIsWhole() throws IOException {
        try (FeedbackZip zip = FeedbackZip.open(folder, List.of(ANNA)).orElseThrow()) {
            zip.add(ANNA, "report");
        }

        assertThat(folder).isEmptyDirectory();
    }

    private static Path write(Path folder) throws IOException {
        List<Person> people = List.of(ANNA, PLAIN, HIDDEN);
        try (FeedbackZip zip = FeedbackZip.open(folder, people).orElseThrow()) {
            for (Person person : people) {
                zip.add(person, "Ünë");
            }
            zip.finish();
        }
        return folder.resolve("feedback-moodle.zip");
    }

    private static Person person(Platform platform, String name, String id) {
        return new Person("key " + id, Identity.of(platform, name, id, null));
    }
}
