package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    static Stream<String> commands() {
        return paths("", new CommandLine(new Main())).filter(path -> !path.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsExamplesInTheHelpOfEveryCommand(String command) {
        CommandLineRun run = CommandLineRun.of((command + " --help").strip().split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("Examples?:\\R+  \\S");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void keepsHelpWithinEightyColumns(String command) {
        CommandLineRun run = CommandLineRun.of((command + " --help").strip().split(" "));

        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tellsItsVersionFromEveryCommand(String command) {
        CommandLineRun run = CommandLineRun.of((command + " --version").strip().split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo("backcheck " + Version.number());
    }

    @Test
    void hasAVersionFromTheBuild() {
        assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "export", "points"})
    void explainsACommandWithHelpBeforeItsName(String command) {
        CommandLineRun run = CommandLineRun.of("help", command);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(CommandLineRun.of(command, "--help").out());
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        CommandLineRun run = CommandLineRun.of("grad", "anna");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("grad").containsPattern("Did you mean: .*\\bgrade\\b");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        CommandLineRun run = CommandLineRun.of("grade", "anna", "--sed", "1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--seed");
    }

    @Test
    void asksForACommand() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a command is missing").contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "grad",
        "grade",
        "grade a b",
        "grade a --seed",
        "grade a --seed many",
        "grade a --seed -1",
        "grade a --seed 9007199254740992",
        "grade a --fail-under most",
        "grade a --report pdf",
        "grade a --report console,json",
        "grade nowhere-at-all",
        "grade a --points nowhere.yaml",
        "export",
        "export all",
        "export handout",
        "points now"
    })
    void answersWrongUsageWithASentenceOnStderrAlone(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error: ")
                .doesNotContain("Exception")
                .doesNotContainPattern("\\bat [\\w.]+\\(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade --hlep", "export handot", "grade a --report pdf"})
    void pointsToTheHelpOfTheCommandAtHand(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.err()).contains("See 'grader " + arguments.split(" ")[0] + " --help'");
    }

    private static Stream<String> paths(String path, CommandLine command) {
        return Stream.concat(
                Stream.of(path),
                command.getSubcommands().entrySet().stream()
                        .flatMap(entry -> paths((path + " " + entry.getKey()).strip(), entry.getValue())));
    }
}
