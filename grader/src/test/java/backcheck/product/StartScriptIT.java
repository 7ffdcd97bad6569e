package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("backcheck"))) {
            return files.toList();
        }
    }
}
