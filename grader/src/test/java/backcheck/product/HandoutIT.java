package backcheck.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handout as a student gets it: unzipped somewhere, and run with Maven for real. */
class HandoutIT {

    private static final Path REFERENCE = Path.of("../reference/src/main/java/network/Network.java");
    private static final Pattern PART = Pattern.compile("(?m)^  [1-7] \\w+ +[\\d.]+ / [\\d.]+   (passed|FAILED|not started|blocked)$");
    private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at [\\w.$]+\\(");

    @TempDir
    private static Path temporary;

    private static Path project;

    @BeforeAll
    static void unzip() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("Übung eins"));
        Path zip = folder.resolve("handout.zip");
        assertThat(Shell.grader("export", "handout", "--out", zip.toString()).exitCode()).isZero();
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(in, target);
            }
        }
        project = folder.resolve("backpropagation");
    }

    static List<Path> jdks() throws IOException {
        return Jdks.homes();
    }

    @ParameterizedTest(name = "untouched, it shows seven parts that are not started and nothing red: {0}")
    @MethodSource("jdks")
    void isNotRedWhenUntouched(Path jdk) throws Exception {
        write(template());

        Shell.Said said = Shell.maven(project, jdk.toString(), "test");

        assertThat(said.exitCode()).as(said.out()).isZero();
        assertThat(parts(said)).hasSize(7).allMatch(line -> line.endsWith("not started"));
        assertThat(said.out()).contains("0 / 100").doesNotContain("ERROR").doesNotContain("WARN");
        assertThat(said.out()).doesNotContainPattern(TRACE);
    }

    @ParameterizedTest(name = "with the reference in it, it shows 100 of 100: {0}")
    @MethodSource("jdks")
    void givesAllPointsToTheReference(Path jdk) throws Exception {
        write(Files.readString(REFERENCE));

        Shell.Said said = Shell.maven(project, jdk.toString(), "test");

        assertThat(said.exitCode()).as(said.out()).isZero();
        assertThat(parts(said)).hasSize(7).allMatch(line -> line.endsWith("passed"));
        assertThat(said.out()).contains("100 / 100");
    }

    @Test
    void isRedWithAMistakeAndSaysWhereBeforeMavensClosingLines() throws Exception {
        write(Files.readString(REFERENCE).replace("a.a3() - e.y()", "e.y() - a.a3()"));

        Shell.Said said = Shell.maven(project, System.getProperty("java.home"), "test");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(parts(said)).hasSize(7).anyMatch(line -> line.contains("backward") && line.endsWith("FAILED"));
        assertThat(said.out()).doesNotContainPattern(TRACE);
        assertThat(said.out().indexOf("1 sigmoid")).isBetween(0, said.out().indexOf("[ERROR]"));
    }

    @Test
    void givesAllPointsInALanguageWithDigitsOfItsOwn() throws Exception {
        // a text of a number is read back only if it was written with the digits and the point of English
        write(Files.readString(REFERENCE)
                .replace("return sum / data.size();", "return Double.parseDouble(String.format(\"%.17g\", sum / data.size()));"));

        Shell.Said said = Shell.maven(
                project, System.getProperty("java.home"), "test", "-DargLine=-Duser.language=ar -Duser.country=EG");

        assertThat(said.exitCode()).as(said.out()).isZero();
        assertThat(said.out()).contains("100 / 100");
    }

    @ParameterizedTest(name = "an accident in backward ends in the table of seven parts: {0}")
    @MethodSource("accidents")
    void endsInTheTableWhateverHappens(String accident) throws Exception {
        write(Files.readString(REFERENCE)
                .replace("double dz3 = a.a3() - e.y();", accident + " double dz3 = a.a3() - e.y();"));

        Shell.Said said = Shell.maven(project, System.getProperty("java.home"), "test");

        assertThat(said.exitCode()).as(said.out()).isEqualTo(1);
        assertThat(parts(said)).hasSize(7);
        assertThat(said.out()).contains("65 / 100").doesNotContainPattern(TRACE);
    }

    static List<String> accidents() {
        return List.of("while (a.a3() > -1) { }", "System.exit(0);", "backward(p, e);");
    }

    private static List<String> parts(Shell.Said said) {
        return PART.matcher(said.out()).results().map(result -> result.group()).toList();
    }

    private static void write(String network) throws IOException {
        Files.writeString(project.resolve("src/main/java/network/Network.java"), network);
    }

    private static String template() throws IOException {
        return new String(
                Files.readAllBytes(Path.of("../student-template/src/main/java/network/Network.java")),
                StandardCharsets.UTF_8);
    }
}
