package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchOnlyTest {

    private static final String BEN = "Ben Stone_12";

    @TempDir
    private Path folder;

    private Classroom classroom;
    private Path results;
    private Map<Path, String> before;

    @BeforeEach
    void grade() throws IOException {
        classroom = new Classroom(folder.resolve("class"));
        results = folder.resolve("results");
        classroom.hand("Anna Müller", 11, "right/textbook-formulas");
        classroom.hand("Ben Stone", 12, "wrong/g-dw1-without-slope-of-neuron-1");
        classroom.batch(results, "--seed", "7");
        before = Classroom.files(results);
    }

    @Test
    void gradesOneAnewWithTheSeedThatItHas() throws IOException {
        CommandLineRun run = classroom.batch(results, "--only", BEN);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("graded before");
        assertThat(Classroom.files(results)).isEqualTo(before);
    }

    @Test
    void leavesWhateverElseHasChangedAsItWas() throws IOException {
        classroom.hand("Ben Stone", 12, "right/textbook-formulas");
        classroom.hand("Anna Müller", 11, "wrong/t-update-ends-the-program");
        classroom.hand("Dora Late", 14, "right/matrix-class");

        CommandLineRun run = classroom.batch(results, "--only", BEN);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(results.resolve("Ben Stone_12/grade.json")).content().contains("\"score\" : 100.0");
        assertThat(Classroom.files(results).get(Path.of("Anna Müller_11/grade.json")))
                .isEqualTo(before.get(Path.of("Anna Müller_11/grade.json")));
        assertThat(results.resolve("Dora Late_14")).doesNotExist();
        assertThat(classroom.batch(results).err()).contains("1 new, 1 changed, 0 gone", "1 of 3 were graded before");
    }

    @Test
    void putsANewGradeInThePlaceOfARecordThatIsNotTheSame() throws IOException {
        Path records;
        try (var files = Files.list(results.resolve("run/out"))) {
            records = files.findFirst().orElseThrow();
        }
        String bens = Files.readString(records).lines().filter(line -> line.contains("\"id\":\"" + BEN)).findFirst().orElseThrow();
        // as after a fault of the machine: there is none
        Files.writeString(records, Files.readString(records).replace(bens + "\n", ""));

        CommandLineRun run = classroom.batch(results, "--only", BEN);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Classroom.files(results)).isEqualTo(before);
    }

    @Test
    void saysWhichNameMayBeMeant() throws IOException {
        assertThat(usage("--only", "ben ston_12")).contains("did you mean " + BEN + "?");
        assertThat(usage("--only", "Ben")).contains("did you mean " + BEN + "?");
        assertThat(usage("--only", "somebody else")).doesNotContain("did you mean");
        assertThat(usage("--only", BEN, "--force")).contains("use only one of these options");
        assertThat(usage("--only", BEN, "--feedback", "points")).contains("feedback");
        classroom.takeBack("Ben Stone", 12);
        assertThat(usage("--only", BEN)).contains("no longer among the submissions");
        CommandLineRun nothing = classroom.batch(folder.resolve("other"), "--only", BEN);
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    private String usage(String... more) throws IOException {
        CommandLineRun run = classroom.batch(results, more);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(Classroom.files(results)).isEqualTo(before);
        return run.err();
    }
}
