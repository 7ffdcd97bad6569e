package backcheck.course.batch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsPlaceTest {

    @TempDir
    private Path folder;

    private Path submissions;

    @BeforeEach
    void handIn() throws IOException {
        submissions = Files.createDirectories(folder.resolve("course/class"));
        Files.createDirectories(submissions.resolve("anna"));
        Files.createSymbolicLink(folder.resolve("link"), submissions);
        Files.createSymbolicLink(folder.resolve("outer"), folder.resolve("course"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "course/class", "course/class/results", "course/class/anna", "course/class/new/results", "link", "link/results",
        "course/other/../class/results", "outer/class", "course/class/anna/../../class/."
    })
    void liesNotAmongTheSubmissions(String out) {
        refuses(() -> ResultsPlace.ofBatch(folder.resolve(out), submissions), "is inside the submissions");
        refuses(() -> ResultsPlace.ofBatch(folder.resolve(out), folder.resolve("link")), "is inside the submissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "course", "outer", "course/class/..", "link/.."})
    void liesNotAroundTheSubmissions(String out) {
        refuses(() -> ResultsPlace.ofBatch(folder.resolve(out), submissions), "contains the submissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"results", "course/results", "course/class2", "outer/results/new", "course/class/../results"})
    void mayLieBesideThem(String out) {
        accepts(() -> ResultsPlace.ofBatch(folder.resolve(out), submissions));
    }

    @Test
    void mayLieAroundAnArchive() throws IOException {
        Path zip = Files.createFile(folder.resolve("course/class.zip"));

        accepts(() -> ResultsPlace.ofBatch(folder.resolve("course"), zip));
    }

    @Test
    void isNotGradedItself() throws IOException {
        Path results = run("results");

        refuses(() -> ResultsPlace.ofBatch(folder.resolve("other"), results), "contains results of batch, not submissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grades.csv", "summary.json", "upload-moodle.csv", "upload-canvas.csv", "feedback-moodle.zip"})
    void keepsWhatIsNotOfARunThatIsRecordedThere(String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve("results"));
        Files.writeString(out.resolve(name), "mine");

        refuses(() -> ResultsPlace.ofBatch(out, submissions), name + " that belongs to no run recorded there");
        refuses(() -> ResultsPlace.ofRegrade(out, run("earlier")), name);
        run("results");
        accepts(() -> ResultsPlace.ofBatch(out, submissions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run/out"})
    void followsNoLinkToRecords(String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve("results"));
        Files.createDirectories(out.resolve(name).getParent());
        Files.createSymbolicLink(out.resolve(name), Files.createDirectories(folder.resolve("elsewhere")));

        refuses(() -> ResultsPlace.ofBatch(out, submissions), "is a link");
        refuses(() -> ResultsPlace.ofRegrade(out, out), "is a link");
    }

    @Test
    void followsNoLinkToAStudentsFolder() throws IOException {
        Path out = Files.createDirectories(folder.resolve("results"));
        Files.createSymbolicLink(out.resolve("notes"), submissions);
        List<Person> people = List.of(new Person("anna", Identity.of(Platform.PLAIN, null, "anna", null)));

        accepts(() -> ResultsPlace.requireFolders(out, people));
        Files.createSymbolicLink(out.resolve("anna"), submissions);
        refuses(() -> ResultsPlace.requireFolders(out, people), "anna is a link");
        Files.delete(out.resolve("anna"));
        Files.writeString(out.resolve("anna"), "mine");
        refuses(() -> ResultsPlace.requireFolders(out, people), "anna is not a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"results/new", "results/run", "results/anna/../new", "."})
    void ofOtherPointsLiesNotWithinTheResultsNorAroundThem(String out) throws IOException {
        Path results = run("results");

        refuses(() -> ResultsPlace.ofRegrade(folder.resolve(out), results), "--out");
    }

    @Test
    void ofOtherPointsMayBeTheResultsThemselvesOrWhatRegradeHasMade() throws IOException {
        Path results = run("results");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("summary.json"), "{}");
        Files.writeString(other.resolve("grades.csv"), "\uFEFFsubmission,score,max,status,name\n");

        accepts(() -> ResultsPlace.ofRegrade(results, results));
        accepts(() -> ResultsPlace.ofRegrade(other, results));
        refuses(() -> ResultsPlace.ofRegrade(run("another"), results), "another run");
    }

    private Path run(String name) throws IOException {
        Path results = folder.resolve(name);
        Files.createDirectories(results.resolve("run"));
        Files.writeString(results.resolve("run/run.json"), "{}");
        return results;
    }

    private static void accepts(ThrowingCallable call) {
        assertThatCode(call).doesNotThrowAnyException();
    }

    private static void refuses(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOf(RunFolder.RefusedException.class).hasMessageContaining(why);
    }
}
