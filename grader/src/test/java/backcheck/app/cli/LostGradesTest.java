package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.ledger.Accepted;
import backcheck.course.ledger.Ledger;
import backcheck.course.ledger.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grade that was made and can't be found in the records again. */
class LostGradesTest {

    @TempDir
    private Path folder;

    private Classroom classroom;
    private Path results;

    @BeforeEach
    void gradeAndSpoilARecord() throws IOException {
        classroom = new Classroom(folder.resolve("class"));
        results = folder.resolve("results");
        classroom.hand("Anna Müller", 11, "right/textbook-formulas");
        classroom.hand("Ben Stone", 12, "wrong/g-dw1-without-slope-of-neuron-1");
        assertThat(classroom.batch(results, "--seed", "7").code()).isZero();
        Path records = results.resolve("run");
        Accepted accepted = Ledger.read(records);
        Ledger.Result ben = accepted.result("Ben Stone_12");
        // two different grades of one submission: neither is believed
        try (Ledger ledger = Ledger.open(records, Run.read(records), 0, "another")) {
            ledger.append(new Ledger.Result(ben.id(), ben.content(), accepted.result("Anna Müller_11").grade(), 1));
        }
    }

    @Test
    void isToldAndNoSuccess() throws IOException {
        CommandLineRun run = classroom.batch(results, "--seed", "7");

        assertThat(Files.readString(results.resolve("grades.csv")))
                .contains("\"Anna Müller_11\",100,100,graded,", "\"Ben Stone_12\",,100,not-graded,");
        assertThat(run.err()).contains("error: the records hold no grade, or several, of Ben Stone_12", "--force");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void isToldByRegradeToo() {
        CommandLineRun run = Classroom.regrade(results);

        assertThat(run.err()).contains("error: 1 of 2 submissions have no grade yet");
        assertThat(run.code()).isEqualTo(3);
    }
}
