package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassHintTest {

    private static final String HINT = "did you mean batch";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"anna,ben,zoe", "Anna_11_assignsubmission_file_,Ben_12_assignsubmission_file_"})
    void isGivenForAFolderOfMany(String names) throws IOException {
        for (String name : names.split(",")) {
            hand(name);
        }

        CommandLineRun run = grade();

        assertThat(run.err()).contains(HINT);
        assertThat(run.out()).contains("Several files could be the class Network");
    }

    @Test
    void isGivenForAFolderOfArchives() throws IOException {
        for (String name : new String[] {"anna.zip", "ben.zip", "zoe.zip"}) {
            Files.writeString(folder.resolve(name), "PK");
        }

        assertThat(grade().err()).contains(HINT);
    }

    @Test
    void isNotGivenForAProjectWithAnOlderVersion() throws IOException {
        hand("old");
        hand("new");

        CommandLineRun run = grade();

        assertThat(run.err()).doesNotContain(HINT);
        assertThat(run.out()).contains("Several files could be the class Network");
    }

    @Test
    void isNotGivenForWhatCanBeGraded() {
        assertThat(CommandLineRun.of("grade", CommandLineRun.RIGHT, "--isolation", "process").err()).doesNotContain(HINT);
    }

    private void hand(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                own.resolve("Network.java"), "package network; public class Network { static int " + name.charAt(0) + "; }");
    }

    private CommandLineRun grade() {
        return CommandLineRun.of("grade", folder.toString(), "--isolation", "process");
    }
}
