package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.Status;
import backcheck.grading.report.JsonReport;
import backcheck.grading.report.Words;
import backcheck.running.isolation.Launcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputFolderTest {

    private static final Words WORDS = Words.english();
    private static final Grade GRADE = new Grade(
            "anna",
            Status.NO_SUBMISSION,
            1,
            Optional.of(Message.of("submission.empty")),
            List.of(),
            List.of(),
            List.of());

    @TempDir
    private Path folder;

    @Test
    void isMadeWithItsParents() throws IOException {
        Path deep = folder.resolve("a/b/c");

        OutputFolder.prepare(deep);

        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void isRefusedWhereAFileStands() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");

        assertThatThrownBy(() -> OutputFolder.prepare(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("kept");
    }

    @Test
    void getsTheGradeEvenIfOnlyTheConsoleIsAskedFor() throws IOException {
        OutputFolder.prepare(folder).write(GRADE, EnumSet.of(ReportFormat.CONSOLE), WORDS);

        assertThat(names()).containsExactly("grade.json");
        assertThat(folder.resolve("grade.json")).hasContent(new JsonReport(WORDS).write(GRADE));
    }

    @Test
    void getsEveryReportThatIsAFile() throws IOException {
        OutputFolder.prepare(folder).write(GRADE, EnumSet.allOf(ReportFormat.class), WORDS);

        List<String> expected = Stream.of(ReportFormat.values())
                .map(ReportFormat::file)
                .filter(file -> !file.isEmpty())
                .sorted()
                .toList();
        assertThat(names()).isEqualTo(expected);
    }

    @Test
    void replacesAnOlderGradeAndLeavesNoParts() throws IOException {
        Files.writeString(folder.resolve("grade.json"), "older");

        OutputFolder.prepare(folder).write(GRADE, EnumSet.of(ReportFormat.JSON), WORDS);

        assertThat(names()).containsExactly("grade.json");
        assertThat(folder.resolve("grade.json")).hasContent(new JsonReport(WORDS).write(GRADE));
    }

    @Test
    void refusesAFolderInWhichAnOlderGradeCanNotBeReplaced() throws IOException {
        Files.createDirectories(folder.resolve("grade.json/inside"));

        assertThatThrownBy(() -> OutputFolder.prepare(folder)).isInstanceOf(UsageException.class);
        assertThat(names()).containsExactly("grade.json");
    }

    @Test
    void tellsWhatBelongsToTheMachineApart() throws IOException {
        try (Launcher launcher = Launcher.bare()) {
            OutputFolder.prepare(folder).writeEnvironment(launcher, 1234);
        }

        JsonNode environment = JsonMapper.shared().readTree(folder.resolve("environment.json").toFile());

        assertThat(environment.get("grader").stringValue()).isEqualTo(Version.number());
        assertThat(environment.get("java").stringValue()).isEqualTo(Runtime.version().toString());
        assertThat(environment.get("isolation").stringValue()).isEqualTo("process");
        assertThat(environment.get("walls").stringValue()).isEqualTo("a separate process without a sandbox");
        assertThat(environment.get("milliseconds").longValue()).isEqualTo(1234);
    }

    @Test
    void keepsWhatWasPrintedApartFromTheGrade() throws IOException {
        OutputFolder.prepare(folder).writePrinted("z1 = 0.5\n");

        assertThat(folder.resolve("printed.txt")).hasContent("z1 = 0.5\n");
    }

    @Test
    void hasNoFileForAProgramThatPrintsNothing() throws IOException {
        OutputFolder.prepare(folder).writePrinted("\n");

        assertThat(folder).isEmptyDirectory();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void mayBeReadByWhoeverTheMaskLets() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));

        OutputFolder.prepare(folder).write(GRADE, EnumSet.of(ReportFormat.JSON), WORDS);

        assertThat(Files.getPosixFilePermissions(folder.resolve("grade.json"))).isEqualTo(Files.getPosixFilePermissions(plain));
    }
}
