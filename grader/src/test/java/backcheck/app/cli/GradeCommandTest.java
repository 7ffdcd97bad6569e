package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grading.report.GradeSchema;
import backcheck.grading.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradeCommandTest {

    private static final String RIGHT = CommandLineRun.RIGHT;

    @TempDir
    private static Path graded;

    private static CommandLineRun full;

    @TempDir
    private Path folder;

    @BeforeAll
    static void grade() {
        full = CommandLineRun.of(
                "grade", RIGHT, "--out", graded.toString(), "--report", "console,junit", "--seed", "7");
    }

    @Test
    void endsWithZeroOnceThereIsAGrade() {
        assertThat(full.code()).isZero();
    }

    @Test
    void saysWhichIsolationItHasAndNothingElseBesideTheResult() {
        assertThat(full.err()).startsWith("isolation: ").hasLineCount(1);
    }

    @Test
    void writesTheReportsThatAreAskedForAndTheGradeAlways() throws IOException {
        try (Stream<Path> files = Files.list(graded)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("grade.json", "TEST-grade.xml", "environment.json");
        }
    }

    @Test
    void writesAGradeThatFitsItsSchema() throws IOException {
        String json = Files.readString(graded.resolve("grade.json"));

        assertThat(GradeSchema.problems(json)).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).get("score").doubleValue()).isEqualTo(100);
    }

    @Test
    void writesTheConsoleReportToStdout() {
        assertThat(full.out()).contains("100 / 100").contains("seed 7");
    }

    @Test
    void writesTheSameBytesForTheSameSeedInAnyReport() throws IOException {
        CommandLineRun again = CommandLineRun.of("grade", RIGHT, "--seed", "7", "--report", "json");

        assertThat(again.out()).isEqualTo(Files.readString(graded.resolve("grade.json")));
    }

    @Test
    void recordsTheSeedThatItDrew() {
        JsonNode first = json(CommandLineRun.of("grade", empty(), "--report", "json"));
        JsonNode second = json(CommandLineRun.of("grade", empty(), "--report", "json"));

        assertThat(first.get("seed").longValue()).isNotNegative().isNotEqualTo(second.get("seed").longValue());
    }

    @Test
    void writesTheJunitReportAloneToStdout() {
        CommandLineRun run = CommandLineRun.of("grade", empty(), "--report", "junit");

        assertThat(run.out()).startsWith("<?xml").endsWith("</testsuite>\n");
    }

    @Test
    void gradesWhatHoldsNothingToGradeWithZeroPoints() {
        CommandLineRun run = CommandLineRun.of("grade", empty(), "--report", "JSON");

        assertThat(run.code()).isZero();
        assertThat(GradeSchema.problems(run.out())).isEmpty();
        assertThat(json(run).get("status").stringValue()).isEqualTo("no-submission");
        assertThat(json(run).get("score").doubleValue()).isZero();
    }

    @Test
    void gradesWhatDoesNotCompile() throws IOException {
        Path source = Files.writeString(
                folder.resolve("Network.java"), "package network;\npublic class Network {\n  int x = ;\n}\n");

        CommandLineRun run = CommandLineRun.of("grade", source.toString(), "--report", "json");

        assertThat(run.code()).isZero();
        assertThat(GradeSchema.problems(run.out())).isEmpty();
        assertThat(json(run).get("status").stringValue()).isEqualTo("not-compiled");
        assertThat(json(run).at("/diagnoses/0/kind").stringValue()).isEqualTo("compile-error");
        assertThat(json(run).at("/diagnoses/0/line").intValue()).isEqualTo(3);
    }

    @Test
    void endsWithOneBelowTheBoundAndKeepsTheGrade() {
        CommandLineRun run = CommandLineRun.of("grade", empty(), "--report", "json", "--fail-under", "0.5");

        assertThat(run.code()).isEqualTo(1);
        assertThat(json(run).get("score").doubleValue()).isZero();
    }

    @Test
    void endsWithZeroAtTheBound() {
        CommandLineRun run = CommandLineRun.of("grade", empty(), "--fail-under", "0");

        assertThat(run.code()).isZero();
    }

    @Test
    void countsWithTheInstructorsPoints() throws IOException {
        Path points = Files.writeString(folder.resolve("points.yaml"), "backward: 50\nsigmoid-values: 0\n");

        CommandLineRun run = CommandLineRun.of("grade", empty(), "--report", "json", "--points", points.toString());

        assertThat(json(run).at("/parts/3/max").doubleValue()).isEqualTo(50);
        assertThat(json(run).at("/parts/0/checks/0/max").doubleValue()).isZero();
    }

    @Test
    void takesThePointsThatItPrints() throws IOException {
        Path points = Files.writeString(
                folder.resolve("points.yaml"), CommandLineRun.of("points").out());

        CommandLineRun run = CommandLineRun.of(
                "grade", empty(), "--seed", "1", "--report", "json", "--points", points.toString());

        assertThat(run.out()).isEqualTo(CommandLineRun.of("grade", empty(), "--seed", "1", "--report", "json").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none: 3", "loss: -1", "loss: many", "nothing", "sigmoid-values: 1e308\nloss-one: 1e308"})
    void refusesBadPointsInASentence(String text) throws IOException {
        Path points = Files.writeString(folder.resolve("points.yaml"), text);

        CommandLineRun run = CommandLineRun.of("grade", empty(), "--points", points.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains("points.yaml").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "json", "junit"})
    void writesEveryReportInTheLanguageThatIsAskedFor(String report) {
        CommandLineRun run = CommandLineRun.of("grade", empty(), "--report", report, "--lang", "de");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(new Words(Locale.GERMAN).of("check.not-run"));
        assertThat(run.out()).doesNotContain(Words.english().of("check.not-run"));
    }

    @Test
    void writesTheSameGradeInEveryLanguage() {
        JsonNode english = json(CommandLineRun.of("grade", empty(), "--report", "json", "--seed", "1"));
        JsonNode german = json(CommandLineRun.of("grade", empty(), "--report", "json", "--seed", "1", "--lang", "de"));

        assertThat(german.at("/parts/0/outcome")).isEqualTo(english.at("/parts/0/outcome"));
        assertThat(german.get("message")).isNotEqualTo(english.get("message"));
    }

    @Test
    void isEnglishUnlessAskedOtherwise() {
        CommandLineRun english = CommandLineRun.of("grade", empty(), "--seed", "1", "--lang", "en");

        CommandLineRun plain = CommandLineRun.of("grade", empty(), "--seed", "1");

        assertThat(plain.out()).isEqualTo(english.out());
    }

    @Test
    void refusesALanguageThatItHasNoWordsIn() {
        CommandLineRun run = CommandLineRun.of("grade", empty(), "--lang", "tlh");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--lang", "EN", "DE", "tlh");
    }

    @Test
    void refusesSeveralReportsForOneStdout() {
        CommandLineRun run = CommandLineRun.of("grade", empty(), "--report", "console,json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void refusesAFolderForReportsThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        CommandLineRun run = CommandLineRun.of("grade", empty(), "--out", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: --out " + file);
        assertThat(file).isEmptyFile();
    }

    @Test
    void refusesAPathThatIsNotThere() {
        CommandLineRun run = CommandLineRun.of("grade", folder.resolve("nowhere").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere");
    }

    @Test
    void makesNoFolderForWrongUsage() {
        Path out = folder.resolve("results");

        CommandLineRun.of("grade", empty(), "--out", out.toString(), "--seed", "-1");

        assertThat(out).doesNotExist();
    }

    @Test
    void endsWithThreeAndNoGradeWhenTheMachineFails() {
        Path out = folder.resolve("results");
        String home = System.getProperty("java.home");
        try {
            System.setProperty("java.home", folder.resolve("no-jdk").toString());

            CommandLineRun run = CommandLineRun.of("grade", RIGHT, "--out", out.toString());

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().skip(1)).singleElement().asString().startsWith("error: the grader failed");
            assertThat(out).isEmptyDirectory();
        } finally {
            System.setProperty("java.home", home);
        }
    }

    @Test
    void leavesNoOlderGradeWhenTheMachineFails() throws IOException {
        Path older = Files.writeString(folder.resolve("grade.json"), "{}");
        String home = System.getProperty("java.home");
        try {
            System.setProperty("java.home", folder.resolve("no-jdk").toString());

            CommandLineRun.of("grade", RIGHT, "--out", folder.toString());

            assertThat(older).doesNotExist();
        } finally {
            System.setProperty("java.home", home);
        }
    }

    @Test
    void leavesARedJunitReportWhenTheMachineFails() {
        String home = System.getProperty("java.home");
        try {
            System.setProperty("java.home", folder.resolve("no-jdk").toString());

            CommandLineRun.of("grade", RIGHT, "--out", folder.toString(), "--report", "junit");

            assertThat(folder.resolve("TEST-grade.xml")).content().contains("errors=\"1\"", "<error ", "no grade");
            assertThat(folder.resolve("grade.json")).doesNotExist();
        } finally {
            System.setProperty("java.home", home);
        }
    }

    /** A submission without a source, which is graded soonest. */
    private String empty() {
        return folder.toString();
    }

    private static JsonNode json(CommandLineRun run) {
        return JsonMapper.shared().readTree(run.out());
    }
}
