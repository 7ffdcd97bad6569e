package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeepRecursionTest {

    @TempDir
    private Path folder;

    @Test
    @Disabled("a class's evaluator has another stack than a worker: a recursion inside the JDK ends at another depth in it")
    void endsAtTheSameDepthInAClassAsInASingleGrade() throws IOException {
        Path own = Files.createDirectories(folder.resolve("class/anna"));
        String right = Files.readString(Path.of(CommandLineRun.RIGHT, "Network.java"));
        String deep = "double sigmoid(double z) { Object list = 0; for (int i = 0; i < 9_000; i++) {"
                + " list = new java.util.ArrayList<>(java.util.List.of(list)); } list.hashCode(); ";
        Files.writeString(own.resolve("Network.java"), right.replaceFirst("double sigmoid\\(double z\\) \\{", deep));

        CommandLineRun alone = CommandLineRun.of("grade", own.toString(), "--report", "json", "--seed", "7");
        CommandLineRun together = CommandLineRun.of(
                "batch", folder.resolve("class").toString(), "--out", folder.resolve("results").toString(), "--seed", "7");

        assertThat(together.code()).isEqualTo(alone.code());
        assertThat(alone.out()).contains("\"score\":" + score(folder.resolve("results/grades.csv")));
    }

    private static String score(Path table) throws IOException {
        return Files.readString(table).lines().skip(1).findFirst().orElseThrow().split(",")[1];
    }
}
