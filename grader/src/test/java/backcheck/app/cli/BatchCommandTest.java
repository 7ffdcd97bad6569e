package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.batch.Batch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

    private static final Path KEPT = Path.of("src/test/submissions");

    @TempDir
    private static Path folder;

    private static Path submissions;
    private static Path results;
    private static CommandLineRun first;

    @TempDir
    private Path other;

    @BeforeAll
    static void grade() throws IOException {
        submissions = folder.resolve("class");
        results = folder.resolve("results");
        hand("Anna Müller_11_assignsubmission_file", "right/textbook-formulas");
        hand("Ben Stone_12_assignsubmission_file", "wrong/g-dw1-without-slope-of-neuron-1");
        hand("Copy Cat_13_assignsubmission_file", "wrong/g-dw1-without-slope-of-neuron-1");
        hand("Dora Endless_14_assignsubmission_file", "wrong/t-update-ends-the-program");
        Path broken = Files.createDirectories(submissions.resolve("Eve Broken_15_assignsubmission_file"));
        Files.write(broken.resolve("work.zip"), new byte[] {'P', 'K', 3, 4, 9, 9});
        Files.createDirectories(submissions.resolve("Finn Empty_16_assignsubmission_file"));
        first = batch(results, "--seed", "7", "--jobs", "2");
    }

    private static void hand(String student, String kept) throws IOException {
        Path own = Files.createDirectories(submissions.resolve(student));
        Files.copy(KEPT.resolve(kept).resolve("Network.java"), own.resolve("Network.java"));
    }

    private static CommandLineRun batch(Path out, String... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("batch", submissions.toString(), "--out", out.toString(), "--isolation", "process"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void givesEachStudentARowWhateverWasHandedIn() throws IOException {
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(Files.readAllLines(results.resolve("grades.csv")))
                .hasSize(7)
                .anyMatch(row -> row.contains("Anna Müller") && row.contains(",100,100,graded,"))
                .anyMatch(row -> row.contains("Ben Stone") && row.contains("da1/dz1"))
                .anyMatch(row -> row.contains("Eve Broken") && row.contains(",0,100,no-submission,"))
                .anyMatch(row -> row.contains("Finn Empty") && row.contains(",0,100,no-submission,"));
    }

    @Test
    void givesTheSameFilesIfEverySubmissionRunsInAProcessOfItsOwn() throws IOException {
        CommandLineRun workers = batch(other.resolve("results"), "--seed", "7", "--workers-only");

        assertThat(workers.out()).isEqualTo(first.out());
        for (String file : new String[] {"grades.csv", "summary.json", "Anna Müller_11/grade.json", "Ben Stone_12/grade.json"}) {
            assertThat(other.resolve("results").resolve(file)).hasSameBinaryContentAs(results.resolve(file));
        }
    }

    @Test
    void failsIfASharedProcessGradedOtherwise() {
        StringWriter err = new StringWriter();

        ExitCode code = new BatchEnd(new Batch.End(List.of(), List.of("anna")), List.of()).tell(new PrintWriter(err, true), false);

        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("different grade in a shared Java process: anna", "--force --workers-only");
    }

    @Test
    void saysWhatTheClassHasMisunderstood() {
        assertThat(first.out()).contains("6 submissions", "2 of 6 leave out the factor da1/dz1");
    }

    @Test
    void gradesEqualContentAlike() throws IOException {
        String ben = Files.readString(results.resolve("Ben Stone_12/grade.json"));
        String copy = Files.readString(results.resolve("Copy Cat_13/grade.json"));

        assertThat(copy).isEqualTo(ben.replace("Ben Stone_12", "Copy Cat_13"));
    }

    @Test
    void gradesNothingTwiceAndGivesTheSameBytes() throws IOException {
        Map<Path, String> before = Classroom.files(results);

        CommandLineRun again = batch(results);

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("6 of 6 were graded before");
        assertThat(Classroom.files(results)).isEqualTo(before);
    }

    @Test
    void givesTheSameForOneJobAsForTwo() throws IOException {
        batch(other, "--seed", "7", "--jobs", "1");

        assertThat(Classroom.files(other)).isEqualTo(Classroom.files(results));
    }

    @Test
    void goesNotOnWithGradesThatWereMadeOtherwise() throws IOException {
        Map<Path, String> before = Classroom.files(results);

        CommandLineRun run = batch(results, "--seed", "8", "--feedback", "points");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("feedback, seed", "--force");
        assertThat(Classroom.files(results)).isEqualTo(before);
    }

    @Test
    void startsAnewWhereThatIsWanted() throws IOException {
        batch(other, "--seed", "7", "--quiet");

        CommandLineRun run = batch(other, "--seed", "8", "--force", "--quiet");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(other.resolve("summary.json"))).isNotEmpty();
    }

    @Test
    void readsADownloadThatIsStillPacked() throws IOException {
        Path zip = other.resolve("class.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8);
                Stream<Path> walk = Files.walk(submissions)) {
            for (Path file : walk.filter(file -> !file.equals(submissions)).sorted().toList()) {
                String name = submissions.relativize(file).toString();
                // one program's separators among the others'
                out.putNextEntry(new ZipEntry(
                        Files.isDirectory(file) ? name + "/" : name.startsWith("Ben") ? name.replace('/', '\\') : name));
                out.write(Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file));
                out.closeEntry();
            }
        }

        CommandLineRun run = CommandLineRun.of(
                "batch", zip.toString(), "--out", other.resolve("out").toString(), "--isolation", "process", "--seed", "7");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Classroom.files(other.resolve("out"))).isEqualTo(Classroom.files(results));
    }

    @Test
    void writesNoResultsAmongTheSubmissions() throws IOException {
        CommandLineRun run = batch(submissions.resolve("results"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is inside the submissions");
        assertThat(submissions.resolve("results")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithItsArguments() throws IOException {
        Path file = Files.writeString(other.resolve("notes.txt"), "x");
        Path empty = Files.createDirectories(other.resolve("empty"));

        assertThat(usage(other.resolve("nowhere").toString())).contains("there is no file or folder");
        assertThat(usage(file.toString())).contains("neither a folder nor a .zip");
        assertThat(usage(empty.toString())).contains("contains no submissions");
        assertThat(usage(submissions.toString(), "--jobs", "0")).contains("--jobs");
        assertThat(usage(results.toString())).contains("contains results of batch");
        assertThat(usage(submissions.toString(), "--overwrite-grades")).contains("--sheet");
        assertThat(usage(submissions.toString(), "--rename-penalty", "-1")).contains("--rename-penalty");
    }

    private String usage(String... arguments) {
        CommandLineRun run = CommandLineRun.of(Stream.concat(
                        Stream.of("batch", "--out", other.resolve("out").toString(), "--isolation", "process"),
                        Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        return run.err();
    }
}
