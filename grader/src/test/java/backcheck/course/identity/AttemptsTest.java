package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.identity.Entry.Piece;
import backcheck.course.identity.ParsedItem.Upload;
import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {

    private static final Identity ANNA = Identity.of(Platform.CANVAS, "anna", "1", null);

    @Test
    void putFilesOfOneAttemptTogether() {
        List<Piece> files = new Attempts().choose(List.of(file("b", "B.java", 2), file("a", "A.java", 1)));

        assertThat(files).containsExactly(new Piece("a", "A.java"), new Piece("b", "B.java"));
    }

    @ParameterizedTest
    @CsvSource({
        "Network-1.java, Network.java",
        "Network-12.java, Network.java",
        "Network (2).java, Network.java",
        "Network(2).java, Network.java",
        "src/Network-1.java, src/Network.java",
        "project-2.zip, project.zip",
        "Network2.java, Network2.java",
        "lab-3/project-2.zip, lab-3/project-2.zip",
        "Network-99999999999.java, Network-99999999999.java"
    })
    void takeThePlatformsNumberOffAName(String given, String name) {
        assertThat(new Attempts().choose(List.of(file("x", given, 0)))).extracting(Piece::name).containsExactly(name);
    }

    @Test
    void keepTheNumberInAnArchivesNameThatTheStudentChose() {
        ParsedItem plain = new ParsedItem("lab-3.zip", "a", Identity.of(Platform.PLAIN, null, "lab-3", null), "2", false, false,
                List.of(new Upload("lab-3.zip", "lab-3.zip", 0)));

        assertThat(new Attempts().choose(List.of(plain))).containsExactly(new Piece("lab-3.zip", "lab-3.zip"));
    }

    @Test
    void takeTheLatestUploadOfAFile() {
        Attempts attempts = new Attempts();

        List<Piece> files = attempts.choose(List.of(
                file("third", "Network-2.java", 0), file("first", "Network.java", 0), file("second", "Network-1.java", 0)));

        assertThat(files).containsExactly(new Piece("third", "Network.java"));
        assertThat(attempts.notices())
                .containsExactly(
                        Message.of("identity.later-file", "first", "second"),
                        Message.of("identity.later-file", "second", "third"));
    }

    @Test
    void goByThePlatformsNumberBeforeTheNames() {
        List<Piece> files =
                new Attempts().choose(List.of(file("new", "Network.java", 20), file("old", "Network-3.java", 10)));

        assertThat(files).containsExactly(new Piece("new", "Network.java"));
    }

    @Test
    void takeTheLatestAttemptAlone() {
        Attempts attempts = new Attempts();

        List<Piece> files = attempts.choose(List.of(
                attempt("old", "2026-01-30-15-00-00", "Network.java", "Extra.java"),
                attempt("new", "2026-02-01-09-00-00", "Network.java")));

        assertThat(files).containsExactly(new Piece("new/Network.java", "Network.java"));
        assertThat(attempts.notices()).containsExactly(Message.of("identity.earlier-attempt", "old", "new"));
    }

    @Test
    void tellThatItIsLate() {
        Attempts attempts = new Attempts();

        attempts.choose(List.of(new ParsedItem("x", "1", ANNA, "", true, false, List.of())));

        assertThat(attempts.notices()).containsExactly(Message.of("identity.late"));
    }

    @Test
    void leaveTypedTextOutIfThereAreFiles() {
        Attempts attempts = new Attempts();
        ParsedItem typed = new ParsedItem("t", "1", ANNA, "", false, true, List.of(new Upload("t/onlinetext.html", "onlinetext.html", 0)));

        List<Piece> files = attempts.choose(List.of(typed, file("f", "Network.java", 0)));

        assertThat(files).containsExactly(new Piece("f", "Network.java"));
        assertThat(attempts.notices()).containsExactly(Message.of("identity.typed-text", "t"));
        assertThat(new Attempts().choose(List.of(typed))).hasSize(1);
    }

    @Test
    void chooseTheSameInEveryOrder() {
        List<ParsedItem> finds = new ArrayList<>(List.of(
                file("a", "Network.java", 1), file("b", "Network-1.java", 1), file("c", "Network-1.java", 2),
                file("d", "Network-1.java", 2), file("e", "Other.java", 0)));
        List<Piece> wanted = List.of(new Piece("d", "Network.java"), new Piece("e", "Other.java"));

        for (int round = 0; round < 30; round++) {
            Collections.shuffle(finds, new Random(round));

            assertThat(new Attempts().choose(finds)).isEqualTo(wanted);
        }
    }

    private static ParsedItem file(String source, String name, long number) {
        return new ParsedItem(source, "1", ANNA, "", false, false, List.of(new Upload(source, name, number)));
    }

    private static ParsedItem attempt(String item, String time, String... names) {
        List<Upload> files = Arrays.stream(names).map(name -> new Upload(item + "/" + name, name, 0)).toList();
        return new ParsedItem(item, "1", ANNA, time, false, false, files);
    }
}
