package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.checks.Assignment;
import backcheck.exercise.checks.Check;
import backcheck.grading.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents say is what the product does. */
class DocumentsIT {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `?([a-z-]+)`? \\| ([^|]+?) \\| ([\\d.]+) \\|");

    @Test
    void theAssignmentsTableListsEveryCheckWithTitleAndPoints() throws IOException {
        Words words = Words.english();
        List<String> inCode = Assignment.checks().stream()
                .map(check -> check.id() + "/" + words.of("check." + check.id()) + "/" + points(check))
                .toList();

        List<String> inDocument = ROW.matcher(read("docs/assignment.md"))
                .results()
                .map(row -> row.group(1) + "/" + row.group(2) + "/" + row.group(3))
                .toList();

        assertThat(inDocument).containsExactlyElementsOf(inCode);
    }

    @Test
    void theSymmetryDemonstrationPrintsWhatTheAssignmentShows() throws Exception {
        List<String> command = List.of(
                Shell.executable(System.getProperty("java.home"), "java"), "-cp", "target/classes", "network.SymmetryDemo");

        Shell.Said said = Shell.run(Path.of("../reference").toAbsolutePath(), Map.of(), command);

        assertThat(said.exitCode()).isZero();
        assertThat(read("docs/assignment.md")).contains(said.out().strip());
    }

    @Test
    void theReadmesShowReportsAsTheyAreToday(@TempDir Path temporary) throws Exception {
        Path student = Files.createDirectory(temporary.resolve("backpropagation"));
        Files.writeString(
                student.resolve("Network.java"),
                read("reference/src/main/java/network/Network.java")
                        .replace("double dz1 = dz3 * p.w5() * a.a1() * (1 - a.a1());", "double dz1 = dz3 * p.w5();"));
        String inReadme = "src/test/submissions/wrong/d-dw4-through-w5-and-negative";

        assertThat(read("README.md")).contains(report(inReadme));
        assertThat(read("student-template/README.md")).contains(report(student.toString()));
    }

    private static String report(String submission) throws Exception {
        return Shell.grader("grade", submission, "--seed", "221").out().strip();
    }

    @Test
    void everyCommandOfTheReadmeIsRunByTheBuildServer() throws IOException {
        String server = read(".ci/run");
        List<String> commands = Pattern.compile("(?m)^    ((?:mvn|java) .+)$")
                .matcher(read("README.md"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(commands).isNotEmpty().allSatisfy(command -> assertThat(server).contains(command));
    }

    @Test
    void theTemplateAndTheBuildPinTheSamePluginVersions() throws IOException {
        Map<String, String> build = plugins(read("pom.xml"));

        Map<String, String> template = plugins(read("student-template/pom.xml"));

        assertThat(template).isNotEmpty().allSatisfy((plugin, version) -> assertThat(build).containsEntry(plugin, version));
    }

    private static Map<String, String> plugins(String pom) {
        return Pattern.compile("<artifactId>([\\w-]+-plugin)</artifactId>\\s*<version>([\\w.]+)</version>")
                .matcher(pom)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    private static String points(Check check) {
        double points = check.points();
        return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
    }

    private static String read(String path) throws IOException {
        return Files.readString(Path.of("..").resolve(path));
    }
}
