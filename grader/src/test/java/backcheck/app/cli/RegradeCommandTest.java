package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegradeCommandTest {

    @TempDir
    private static Path folder;

    private static Path results;
    private static Path points;
    private static Map<Path, String> before;

    @TempDir
    private Path other;

    @BeforeAll
    static void grade() throws IOException {
        Classroom classroom = new Classroom(folder.resolve("class"));
        results = folder.resolve("results");
        classroom.hand("Anna Müller", 11, "right/textbook-formulas");
        classroom.hand("Ben Stone", 12, "wrong/g-dw1-without-slope-of-neuron-1");
        Path broken = Files.createDirectories(classroom.submissions().resolve("Eve Broken_15_assignsubmission_file"));
        Files.writeString(broken.resolve("Network.java"), "package network; class Network {");
        assertThat(classroom.batch(results, "--seed", "7").code()).isZero();
        before = Classroom.files(results);
        points = Files.writeString(folder.resolve("points.yaml"), "backward: 1\nsigmoid: 0.1\ntraining: 1.0e-3\n");
        classroom.takeBack("Anna Müller", 11);
        classroom.takeBack("Ben Stone", 12);
    }

    @Test
    void makesTheSameAgainWithoutTheSubmissions() throws IOException {
        CommandLineRun run = Classroom.regrade(results);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("3 submissions", "100 %");
        assertThat(Classroom.files(results)).isEqualTo(before);
    }

    @Test
    void givesWhatABatchWithTheSamePointsWouldGive() throws IOException {
        Classroom classroom = new Classroom(other.resolve("class"));
        classroom.hand("Anna Müller", 11, "right/textbook-formulas");
        classroom.hand("Ben Stone", 12, "wrong/g-dw1-without-slope-of-neuron-1");
        Path broken = Files.createDirectories(classroom.submissions().resolve("Eve Broken_15_assignsubmission_file"));
        Files.writeString(broken.resolve("Network.java"), "package network; class Network {");
        CommandLineRun batch =
                classroom.batch(other.resolve("fresh"), "--seed", "7", "--points", points.toString(), "--report", "junit");

        CommandLineRun run = Classroom.regrade(
                results, "--points", points.toString(), "--out", other.resolve("out").toString(), "--report", "json,junit");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(batch.out());
        assertThat(Classroom.files(other.resolve("out"))).isEqualTo(Classroom.files(other.resolve("fresh")));
        assertThat(other.resolve("out/Ben Stone_12/TEST-grade.xml")).content().contains("missing-factor");
        assertThat(other.resolve("out/grades.csv")).content().contains("\"Eve Broken_15\",0,");
        assertThat(Classroom.files(results)).isEqualTo(before);
    }

    @Test
    void worksInPlaceAndLeavesTheRecordsAsTheyWere() throws IOException {
        assertThat(Classroom.regrade(results, "--points", points.toString(), "--report", "junit").code()).isZero();
        assertThat(Classroom.files(results)).isNotEqualTo(before).containsKey(Path.of("Anna Müller_11/TEST-grade.xml"));

        Classroom.regrade(results);

        assertThat(Classroom.files(results)).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongWithItsArguments() throws IOException {
        Path bad = Files.writeString(other.resolve("bad.yaml"), "nonsense: 3");
        Path foreign = Files.createDirectories(other.resolve("foreign/run")).getParent();

        assertThat(usage(other.resolve("nowhere"))).contains("contains no results of batch");
        assertThat(usage(other)).contains("contains no results of batch");
        assertThat(usage(results, "--points", "nowhere.yaml")).contains("nowhere.yaml");
        assertThat(usage(results, "--points", bad.toString())).contains("no part or check");
        assertThat(usage(results, "--out", bad.toString())).contains("is not writable");
        assertThat(usage(results, "--out", foreign.toString())).contains("another run");
        assertThat(usage(results, "--out", results.resolve("new").toString())).contains("is inside the results");
        assertThat(results.resolve("new")).doesNotExist();
        assertThat(usage(results, "--report", "pdf")).contains("pdf");
    }

    @Test
    void asksForBatchWhereItsRecordsDoNotFitTogether() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("run/people.jsonl"));
        assertThat(usage(copy)).contains("run batch again");
        Files.writeString(copy.resolve("run/people.jsonl"), "{\"key\":1}");
        assertThat(usage(copy)).contains("run batch again");
        Files.writeString(copy.resolve("run/people.jsonl"), "");
        assertThat(usage(copy)).contains("run it again");
    }

    @Test
    void tellsHowManyHaveNoGrade() throws IOException {
        Path copy = copy();
        try (Stream<Path> records = Files.list(copy.resolve("run/out"))) {
            for (Path file : records.toList()) {
                Files.delete(file);
            }
        }

        CommandLineRun run = Classroom.regrade(copy);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("3 of 3 submissions have no grade yet");
    }

    private Path copy() throws IOException {
        Path copy = other.resolve("copy");
        try (Stream<Path> walk = Files.walk(results)) {
            for (Path file : walk.toList()) {
                Files.copy(file, copy.resolve(results.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static String usage(Path results, String... more) {
        CommandLineRun run = Classroom.regrade(results, more);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").doesNotContain("Exception");
        return run.err();
    }
}
