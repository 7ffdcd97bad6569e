package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instructor's jar, run from the shell. */
class GraderJarIT {

    @TempDir
    private Path temporary;

    static List<Path> jdks() throws IOException {
        return Jdks.homes();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("jdks")
    void gradesTheReferenceWithAllPoints(Path jdk) throws Exception {
        Shell.Said said = Shell.graderOn(jdk.toString(), "grade", "../reference", "--fail-under", "100");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("100 / 100");
        assertThat(said.err()).startsWith("isolation: ").hasLineCount(1);
    }

    @Test
    void gradesTheTemplateWithNoneAndStillSucceeds() throws Exception {
        Shell.Said said = Shell.grader("grade", "../student-template", "--report", "json");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("\"score\" : 0.0");
    }

    @Test
    void repeatsAGradeByteForByteFromItsSeed() throws Exception {
        Path submission = Path.of("src/test/submissions/wrong/t-update-ascends");

        for (String run : List.of("first", "second")) {
            Shell.grader(
                    "grade", submission.toString(), "--seed", "99", "--report", "junit", "--out", "" + temporary.resolve(run));
        }

        for (String file : List.of("grade.json", "TEST-grade.xml")) {
            assertThat(temporary.resolve("first").resolve(file))
                    .hasSameBinaryContentAs(temporary.resolve("second").resolve(file));
        }
    }

    @Test
    void recordsAFreshSeedInEachOfficialGrade() throws Exception {
        for (String run : List.of("first", "second")) {
            Shell.grader("grade", "../reference", "--out", "" + temporary.resolve(run));
        }

        assertThat(Files.readString(temporary.resolve("first/grade.json")))
                .isNotEqualTo(Files.readString(temporary.resolve("second/grade.json")));
    }

    @Test
    void tellsWrongUsageOnStderrAndWritesNothing() throws Exception {
        Shell.Said said = Shell.grader("grade", "no-such-folder", "--out", "" + temporary.resolve("out"));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("no-such-folder").doesNotContain("\tat ");
    }
}
