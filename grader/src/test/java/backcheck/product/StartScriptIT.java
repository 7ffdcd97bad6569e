package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the grader: what the jar does, on each JDK of this machine. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    private static final String REFERENCE = Path.of("../reference").toAbsolutePath().normalize().toString();

    @TempDir
    private Path cache;

    static List<String> homes() throws IOException {
        return Jdks.homes().stream().map(Path::toString).toList();
    }

    private Shell.Said script(String javaHome, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of("backcheck").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return Shell.run(
                Path.of("").toAbsolutePath(), Map.of("JAVA_HOME", javaHome, "XDG_CACHE_HOME", cache.toString()), command);
    }

    @ParameterizedTest
    @MethodSource("homes")
    void saysWhatTheJarSaysBeforeAndAfterItIsPrepared(String javaHome) throws IOException, InterruptedException {
        String[] grading = {"grade", REFERENCE, "--seed", "7", "--report", "json"};
        String jar = Shell.graderOn(javaHome, grading).out();

        Shell.Said before = script(javaHome, grading);
        Shell.Said prepared = script(javaHome, "prepare");
        Shell.Said after = script(javaHome, grading);

        assertThat(before).returns(0, Shell.Said::exitCode).returns(jar, Shell.Said::out);
        assertThat(prepared.exitCode()).isZero();
        assertThat(prepared.out()).startsWith("Ready: ");
        assertThat(archives()).hasSize(1);
        assertThat(after).returns(0, Shell.Said::exitCode).returns(jar, Shell.Said::out);
    }

    @Test
    void endsWithTheExitCodeOfTheGrader() throws IOException, InterruptedException {
        String here = System.getProperty("java.home");

        assertThat(script(here, "grade", "no/such/folder").exitCode()).isEqualTo(2);
        assertThat(script(here, "batch", "no/such/folder", "--out", cache.resolve("out").toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhatIsMissingWithoutAJava() throws IOException, InterruptedException {
        Shell.Said said = script("/no/such/java", "--version");

        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("install a JDK");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "3, 3", "130, 130", "143, 143", "10, 1", "1, 3", "139, 3"})
    void takesNoFailureOfAJavaForABadGrade(int ofJava, int expected) throws IOException, InterruptedException {
        StartedJava java = StartedJava.in(cache.resolve("java"), "exit " + ofJava);

        Shell.Said said = script(java.home().toString(), "grade", REFERENCE, "--fail-under", "50");

        assertThat(said.exitCode()).isEqualTo(expected);
        assertThat(said.err().contains("there is no grade")).isEqualTo(expected == 3 && ofJava != 3);
    }

    @Test
    void tellsABadGradeFromAJavaThatDoesNotStart() throws IOException, InterruptedException {
        String here = System.getProperty("java.home");
        List<String> grading = List.of(Path.of("backcheck").toAbsolutePath().toString(), "grade", REFERENCE, "--fail-under", "101");

        Shell.Said bad = Shell.run(cache, Map.of("JAVA_HOME", here, "XDG_CACHE_HOME", cache.toString()), grading);
        Shell.Said broken = Shell.run(cache, Map.of("JAVA_HOME", here, "JAVA_TOOL_OPTIONS", "-Xno-such-option"), grading);

        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.err()).contains("no-such-option", "Java could not run the grader");
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    @EnabledOnOs(OS.LINUX)
    void handsASignalOnAndWaits(String signal, int expected) throws IOException, InterruptedException {
        StartedJava java = StartedJava.in(cache.resolve("java"), """
                trap 'echo stopped; exit 143' TERM
                echo started
                while :; do sleep 0.1; done""");
        // whatever the shell that runs these tests ignores
        ProcessBuilder builder = new ProcessBuilder(
                "env", "--default-signal=HUP,INT,TERM", Path.of("backcheck").toAbsolutePath().toString(), "grade");
        builder.environment().put("JAVA_HOME", java.home().toString());
        Process process = builder.start();

        BufferedReader said = process.inputReader();
        assertThat(said.readLine()).isEqualTo("started");
        new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();

        assertThat(said.lines()).contains("stopped");
        assertThat(process.waitFor()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=no_SUCH.UTF-8", "LC_CTYPE=C", "NONE=NONE"})
    @EnabledOnOs(OS.LINUX)
    void givesJavaALocaleOfUtf8AndEachByteOfTheArguments(String locale) throws IOException, InterruptedException {
        StartedJava java = StartedJava.in(cache.resolve("java"), "exit 0");
        String starts = "exec env -i \"PATH=$PATH\" JAVA_HOME='%s' %s '%s' grade \"$(printf 'latin-\\374')\" '' 'ü'"
                .formatted(java.home(), locale, Path.of("backcheck").toAbsolutePath());

        Shell.Said said = Shell.run(cache, Map.of(), List.of("bash", "-c", starts));

        String told = new String(java.told(), StandardCharsets.ISO_8859_1);
        assertThat(said.exitCode()).isZero();
        assertThat(told).containsPattern("^LC_ALL=(C|en_US)\\.UTF-8\n");
        assertThat(told).endsWith("\ngrade\nlatin-\u00fc\n\n"
                + new String("ü".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + "\n");
    }

    @Test
    void leavesALocaleOfUtf8AsItIs() throws IOException, InterruptedException {
        StartedJava java = StartedJava.in(cache.resolve("java"), "exit 0");
        List<String> command =
                List.of("env", "-u", "LC_ALL", "LC_CTYPE=C.UTF-8", Path.of("backcheck").toAbsolutePath().toString(), "grade");

        Shell.run(cache, Map.of("JAVA_HOME", java.home().toString()), command);

        assertThat(new String(java.told(), StandardCharsets.UTF_8)).startsWith("LC_ALL=\n");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("backcheck"))) {
            return files.toList();
        }
    }
}
