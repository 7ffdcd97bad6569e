package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchAttentionTest {

    private static final Path KEPT = Path.of("src/test/submissions");
    private static final Path TEMPLATE = Path.of("../student-template/src/main/java/network/Network.java");

    @TempDir
    private static Path folder;

    private static Path results;
    private static CommandLineRun first;

    @TempDir
    private Path other;

    @BeforeAll
    static void grade() throws IOException {
        Path submissions = Files.createDirectories(folder.resolve("class"));
        results = folder.resolve("results");
        String right = Files.readString(KEPT.resolve("right/textbook-formulas/Network.java"));
        String wrong = Files.readString(KEPT.resolve("wrong/g-dw1-without-slope-of-neuron-1/Network.java"));
        hand(submissions, "Anna", 11, right);
        hand(submissions, "Ben", 12, wrong);
        hand(submissions, "Copy", 13, wrong);
        hand(submissions, "Dora", 14, "package network; class Network {");
        hand(submissions, "Eve", 15, right.replace("class Network", "class Netzwerk").replace("Network.", "Netzwerk."));
        hand(submissions, "Finn", 16, Files.readString(TEMPLATE));
        hand(submissions, "Gil", 17, Files.readString(TEMPLATE));
        hand(submissions, "Hal", 18, right.replaceFirst(
                "(double sigmoid\\(double z\\) \\{)", "$1 long now = System.nanoTime(); if (now == 1) { return 0; }"));
        Files.createDirectories(submissions.resolve("Ida_19_assignsubmission_file"));
        first = CommandLineRun.of(
                "batch", submissions.toString(), "--out", results.toString(), "--isolation", "process", "--seed", "7",
                "--lang", "de");
    }

    private static void hand(Path submissions, String name, int participant, String text) throws IOException {
        Path own = Files.createDirectories(submissions.resolve(name + "_" + participant + "_assignsubmission_file"));
        Files.writeString(own.resolve("Network.java"), text);
    }

    @Test
    void listsWhatAnInstructorShouldLookAt() throws IOException {
        assertThat(first.code()).as(first.err()).isZero();
        Map<String, List<String>> concerns = new HashMap<>();
        JsonNode json = JsonMapper.shared().readTree(results.resolve("summary.json").toFile());
        json.get("attention").forEach(concern -> concerns.put(
                concern.get("reason").stringValue(),
                concern.get("who").valueStream().map(JsonNode::stringValue).toList()));
        assertThat(concerns).isEqualTo(Map.of(
                "unreadable", List.of("Ida_19"),
                "not-compiled", List.of("Dora_14"),
                "renamed", List.of("Eve_15"),
                "clock", List.of("Hal_18"),
                "identical", List.of("Ben_12", "Copy_13")));
        assertThat(first.out())
                .contains("bitte nachsehen:", "1 lassen sich nicht kompilieren: Dora_14", "2 mit identischen Dateien")
                .doesNotContain("Finn_16, Gil_17");
    }

    @Test
    void writesForEachStudentWhatGradeWouldPrint() throws IOException {
        for (String name : List.of("Anna_11", "Ben_12", "Dora_14", "Finn_16", "Ida_19")) {
            JsonNode grade = JsonMapper.shared().readTree(results.resolve(name).resolve("grade.json").toFile());
            Path copy = Files.createDirectories(other.resolve(name));
            Path source = folder.resolve("class").resolve(name + "_assignsubmission_file").resolve("Network.java");
            if (Files.exists(source)) {
                Files.copy(source, copy.resolve("Network.java"));
            }

            CommandLineRun run = CommandLineRun.of(
                    "grade", copy.toString(), "--isolation", "process", "--lang", "de", "--seed", grade.get("seed").asString());

            assertThat(results.resolve(name).resolve("report.txt")).content().isEqualTo(run.out());
        }
    }

    @Test
    void packsTheReportsForMoodle() throws IOException {
        try (ZipFile zip = new ZipFile(results.resolve("feedback-moodle.zip").toFile())) {
            assertThat(zip.size()).isEqualTo(9);
            byte[] report = zip.getInputStream(zip.getEntry("Ben_12_assignfeedback_file_report.txt")).readAllBytes();
            assertThat(report).isEqualTo(Files.readAllBytes(results.resolve("Ben_12/report.txt")));
        }
    }

    @Test
    void givesTheSameWhenTheTablesAreMadeAnew() throws IOException {
        CommandLineRun run = Classroom.regrade(results, "--out", other.resolve("out").toString());

        assertThat(run.out()).isEqualTo(first.out());
        assertThat(other.resolve("out/feedback-moodle.zip")).hasSameBinaryContentAs(results.resolve("feedback-moodle.zip"));
        assertThat(other.resolve("out/summary.json")).hasSameTextualContentAs(results.resolve("summary.json"));
        assertThat(other.resolve("out/Ben_12/report.txt")).hasSameTextualContentAs(results.resolve("Ben_12/report.txt"));
    }

    @Test
    void marksWhatIsLateAndTakesNothingOff() throws IOException {
        Path canvas = Files.createDirectories(other.resolve("canvas"));
        Path right = KEPT.resolve("right/textbook-formulas/Network.java");
        Files.copy(right, canvas.resolve("doejane_LATE_12345_678901_Network.java"));
        Files.copy(right, canvas.resolve("roejohn_12346_678902_Network.java"));
        Path brightspace = other.resolve("brightspace");
        for (String name : List.of("1-2 - Jane Doe - Jul 22, 2025 1136 PM", "2-2 - Ben Stone - Jul 22, 2025 1005 PM")) {
            Files.copy(right, Files.createDirectories(brightspace.resolve(name)).resolve("Network.java"));
        }

        assertThat(late(canvas)).containsExactly("doejane_12345");
        assertThat(late(brightspace)).isEmpty();
        assertThat(late(brightspace, "--due", "2025-07-22 23:00")).containsExactly("Jane Doe_1");
        CommandLineRun odd = CommandLineRun.of("batch", canvas.toString(), "--out", other.resolve("x").toString(), "--due", "soon");
        assertThat(odd.code()).isEqualTo(2);
        assertThat(odd.err()).contains("--due must be a time");
    }

    private List<String> late(Path submissions, String... more) throws IOException {
        Path out = Files.createTempDirectory(other, "out");
        String[] batch = {"batch", submissions.toString(), "--out", out.toString(), "--isolation", "process"};
        CommandLineRun run = CommandLineRun.of(
                Stream.of(batch, more).flatMap(Arrays::stream).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readAllLines(out.resolve("grades.csv")).stream()
                .filter(row -> row.endsWith(",yes"))
                .peek(row -> assertThat(row).contains(",100,100,"))
                .map(row -> row.split(",")[0].replace("\"", ""))
                .toList();
    }
}
