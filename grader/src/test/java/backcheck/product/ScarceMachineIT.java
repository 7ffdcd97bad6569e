package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right solutions on a machine that lets the grader have little, or stops it: all points, or a fault that is told. */
@EnabledOnOs(OS.LINUX)
class ScarceMachineIT {

    private static final String RIGHT = "src/test/submissions/right/textbook-formulas/Network.java";
    private static final int SUBMISSIONS = 4;
    private static final int FAILED = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-n 20", "-n 26", "-n 40"})
    void giveARightSolutionAllPointsOrNone(String limit) throws IOException, InterruptedException {
        for (int i = 0; i < SUBMISSIONS; i++) {
            Path own = Files.createDirectories(folder.resolve("class/student-" + i));
            Files.writeString(own.resolve("Network.java"), Files.readString(Path.of(RIGHT)) + "// " + i + "\n");
        }
        Path results = folder.resolve("results");
        String java = Shell.executable(System.getProperty("java.home"), "java");

        Shell.Said said = Shell.run(Path.of("").toAbsolutePath(), Map.of(), List.of(
                "sh", "-c", "ulimit " + limit + " && exec \"$@\"", "sh", java, "-jar", Shell.JAR.toString(), "batch",
                folder.resolve("class").toString(), "--out", results.toString(), "--quiet"));

        Path table = results.resolve("grades.csv");
        long right = Files.exists(table) ? Files.readString(table).lines().filter(row -> row.contains(",100,100,graded,")).count() : 0;
        assertThat(said.err()).doesNotContain("\tat ");
        assertThat(said.exitCode()).isEqualTo(right == SUBMISSIONS ? 0 : FAILED);
        assertThat(right + said.err().lines().filter(line -> line.startsWith("not graded: ")).count())
                .isEqualTo(Files.exists(table) ? SUBMISSIONS : 0);
    }

    @Test
    void gradesOnAfterTheJudgeWasStoppedForLongerThanAnyLimit() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process grade = new ProcessBuilder(
                        Shell.executable(System.getProperty("java.home"), "java"), "-jar", Shell.JAR.toString(), "grade", RIGHT)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // it asks its compiler by then
        Thread.sleep(1_200);
        signal("-STOP", grade);
        Thread.sleep(23_000);
        signal("-CONT", grade);

        assertThat(grade.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(grade.exitValue()).isZero();
        assertThat(Files.readString(out)).contains("100 / 100");
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, "" + process.pid()).start().waitFor();
    }
}
