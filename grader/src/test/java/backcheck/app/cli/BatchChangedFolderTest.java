package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchChangedFolderTest {

    @TempDir
    private Path folder;

    private Classroom classroom;
    private Path results;

    @BeforeEach
    void grade() throws IOException {
        classroom = new Classroom(folder.resolve("class"));
        results = folder.resolve("results");
        classroom.hand("Anna Müller", 11, "right/textbook-formulas");
        classroom.hand("Ben Stone", 12, "wrong/g-dw1-without-slope-of-neuron-1");
        classroom.hand("Copy Cat", 13, "wrong/t-update-ends-the-program");
        classroom.batch(results, "--seed", "7");
    }

    @Test
    void gradesWhatIsNewOrChangedAndKeepsTheRest() throws IOException {
        classroom.hand("Dora Late", 14, "right/matrix-class");
        classroom.hand("Ben Stone", 12, "right/neuron-objects");
        classroom.takeBack("Copy Cat", 13);

        CommandLineRun run = classroom.batch(results);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 new, 1 changed, 1 gone", "1 of 3 were graded before");
        assertThat(results.resolve("Copy Cat_13")).doesNotExist();
        classroom.batch(folder.resolve("fresh"), "--seed", "7");
        assertThat(Classroom.files(results)).isEqualTo(Classroom.files(folder.resolve("fresh")));
    }

    @Test
    void takesAFormerGradeUpAgainWithTheFormerContent() throws IOException {
        classroom.hand("Ben Stone", 12, "right/neuron-objects");
        classroom.batch(results);
        classroom.hand("Ben Stone", 12, "wrong/g-dw1-without-slope-of-neuron-1");

        CommandLineRun run = classroom.batch(results);

        assertThat(run.err()).contains("0 new, 1 changed, 0 gone", "3 of 3 were graded before");
        assertThat(Files.readString(results.resolve("Ben Stone_12/grade.json"))).contains("da1/dz1");
    }

    @Test
    void leavesWhatIsNotItsOwnInTheFolderOfSomebodyGone() throws IOException {
        Path notes = Files.writeString(results.resolve("Copy Cat_13/notes.txt"), "see me");
        classroom.takeBack("Copy Cat", 13);

        classroom.batch(results);

        assertThat(results.resolve("Copy Cat_13")).isDirectoryContaining(notes::equals);
        assertThat(results.resolve("Copy Cat_13/grade.json")).doesNotExist();
    }

    @Test
    void takesTheFormerGradesAwayWhenItStartsAnew() throws IOException {
        classroom.takeBack("Copy Cat", 13);

        classroom.batch(results, "--seed", "8", "--force");

        assertThat(results.resolve("Copy Cat_13")).doesNotExist();
    }

    @Test
    void refusesAListThatCantBeRead() throws IOException {
        Files.writeString(results.resolve("run/manifest.jsonl"), "{\"id\":\"../../x\"\n");

        CommandLineRun run = classroom.batch(results);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("list of submissions", "--force").doesNotContain("Exception");
        assertThat(classroom.batch(results, "--force", "--seed", "7").code()).isZero();
    }
}
