package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class PathArgumentTest {

    /** As a shell would have it: each byte of a name is a character here. */
    private static Path convert(Charset charset, String argument, String... commandLine) {
        List<byte[]> raw = Arrays.stream(commandLine).map(PathArgumentTest::bytes).toList();
        return new PathArgument(charset, () -> raw).convert(new String(bytes(argument), charset));
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void isAPlainPathWhereNothingIsLost() {
        assertThat(convert(StandardCharsets.UTF_8, "a/b c")).isEqualTo(Path.of("a/b c"));
        assertThat(convert(StandardCharsets.UTF_8, "")).isEqualTo(Path.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin-\u00fc\u00ff", "--out=latin-\u00fc\u00ff"})
    @EnabledOnOs(OS.LINUX)
    void takesTheBytesOfTheCommandLineWhereTheNameIsNoText(String argument) {
        Path path = convert(StandardCharsets.UTF_8, "latin-\u00fc\u00ff", "java", "-jar", "grader.jar", "grade", argument);

        assertThat(path.isAbsolute()).isFalse();
        assertThat(path.toUri().getRawPath()).endsWith("/latin-%FC%FF");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leadsWhereItLeads() {
        Path path = convert(StandardCharsets.UTF_8, "../a/./latin-\u00fc/..", "grade", "../a/./latin-\u00fc/..");

        assertThat(path.getName(0)).hasToString("..");
        assertThat(path.normalize()).isEqualTo(Path.of("../a"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheFileThatIsThere(@TempDir Path folder) throws Exception {
        String name = folder + "//latin-\u00fc/Network.java";

        Path path = convert(StandardCharsets.US_ASCII, name, "grade", name);
        Files.createDirectory(path.getParent());
        Files.writeString(path, "found");

        assertThat(path.getParent().getParent()).isEqualTo(folder);
        Process cat = new ProcessBuilder("sh", "-c", "cat \"$0\"/latin-$(printf '\\374')/Network.java", folder.toString()).start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        cat.getInputStream().transferTo(said);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("found");
    }

    @Test
    void refusesOneOfTwoThatLookTheSame() {
        assertThatThrownBy(() -> convert(StandardCharsets.UTF_8, "latin-\u00fc", "grade", "latin-\u00fc", "--out", "latin-\u00fd"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("not valid UTF-8")
                .hasMessageContaining("looks the same");
    }

    @Test
    void refusesOneWhoseBytesAreLost() {
        assertThatThrownBy(() -> convert(StandardCharsets.UTF_8, "latin-\u00fc"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("bytes are lost");
    }

    @Test
    void refusesWhatNoFileIsCalled() {
        CommandLineRun run = CommandLineRun.of("grade", "a\0b");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is not a valid file name").doesNotContain("Exception");
    }
}
