package backcheck.course.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backcheck.grade.Message;
import backcheck.intake.Submission;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ClassFolderTest {

    private static final String NETWORK = "package network;\npublic final class Network {}\n";

    private static final long LARGE = (64L << 20) + 1;

    @TempDir
    private Path temporary;

    private Path submissions;
    private Path scratch;

    @BeforeEach
    void makeFolders() throws IOException {
        submissions = Files.createDirectory(temporary.resolve("class"));
        scratch = Files.createDirectory(temporary.resolve("scratch"));
    }

    @Test
    void tellsLargeFilesOfOneSizeApart() throws IOException {
        large("anna.zip", 1);
        large("ben.zip", 2);
        large("carl.zip", 1);
        Files.writeString(submissions.resolve("dora.zip"), "too large: " + LARGE);

        List<HandedIn> all = read().handedIn();

        assertThat(all).extracting(HandedIn::id).containsExactly("anna", "ben", "carl", "dora");
        assertThat(all.get(0).content()).isEqualTo(all.get(2).content());
        assertThat(List.of(all.get(0), all.get(1), all.get(3))).extracting(HandedIn::content).doesNotHaveDuplicates();
    }

    @Test
    void gradesWhatItHasHashedOrNothing() throws IOException {
        Path file = hand("anna", NETWORK);
        HandedIn anna = read().handedIn().get(0);
        assertThat(anna.reader().read()).isInstanceOf(Submission.Sources.class);

        Files.writeString(file, NETWORK + " ");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(anna.reader()::read)
                .withMessageContaining("changed");
    }

    @Test
    void followsNoLinkThatIsPutInPlaceOfAFile() throws IOException {
        Path secret = Files.writeString(temporary.resolve("Solution.java"), NETWORK);
        Path file = hand("mallory", NETWORK);
        HandedIn mallory = read().handedIn().get(0);

        Files.delete(file);
        Files.createSymbolicLink(file, secret);

        assertThatExceptionOfType(IOException.class).isThrownBy(mallory.reader()::read);
    }

    @Test
    void refusesALinkByName() throws IOException {
        Path secret = Files.writeString(temporary.resolve("Solution.java"), NETWORK);
        Files.createDirectory(submissions.resolve("mallory"));
        Files.createSymbolicLink(submissions.resolve("mallory/Network.java"), secret);
        Files.createSymbolicLink(submissions.resolve("nils.java"), secret);

        assertThat(read().handedIn()).extracting(handedIn -> handedIn.reader().read())
                .containsExactly(
                        new Submission.Unusable("mallory", Message.of("submission.link", "Network.java")),
                        new Submission.Unusable("nils", Message.of("submission.link", "nils.java")));
    }

    @Test
    void tellsWhatItPassesOverByName() throws IOException {
        hand("anna", NETWORK);
        Files.createSymbolicLink(submissions.resolve("ben"), submissions.resolve("anna"));
        Files.createDirectory(submissions.resolve(".carl"));
        Files.writeString(submissions.resolve("notes.txt"), "x");

        assertThat(read().notices())
                .containsExactlyInAnyOrder(
                        Message.of("identity.ignored", ".carl"),
                        Message.of("identity.no-submission", "ben"),
                        Message.of("identity.no-submission", "notes.txt"));
    }

    @Test
    void tellsWhatItLeavesOutOfOneStudentsFiles() throws IOException {
        hand("anna", NETWORK);
        Files.writeString(submissions.resolve("anna.java"), NETWORK);

        assertThat(read().notices()).singleElement().satisfies(notice -> assertThat(notice.key()).isEqualTo("identity.entry"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsSubmissionsWhoseNamesAreNotUtf8() throws IOException {
        Path odd = Files.createDirectory(Path.of(URI.create(submissions.toUri() + "latin-%FC%FF")));
        Files.writeString(odd.resolve("Network.java"), NETWORK);

        HandedIn only = read().handedIn().get(0);

        assertThat(only.id()).isEqualTo("latin-_FC_FF");
        assertThat(only.person().identity().id()).contains("latin-%FC%FF");
        assertThat(only.reader().read()).isInstanceOf(Submission.Sources.class);
    }

    private Path hand(String student, String text) throws IOException {
        Path own = Files.createDirectory(submissions.resolve(student));
        return Files.writeString(own.resolve("Network.java"), text);
    }

    private ClassFolder read() throws IOException {
        return ClassFolder.read(submissions, scratch);
    }

    private void large(String name, int last) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(submissions.resolve(name).toFile(), "rw")) {
            file.seek(LARGE - 1);
            file.write(last);
        }
    }
}
