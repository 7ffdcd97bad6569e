package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultLinesTest {

    private static final String BEGIN = "{\"crc\":\"00000000\",\"run\":\"" + "a".repeat(64) + "\",";
    private static final String START = BEGIN + "\"start\":\"s1\"}\n";
    private static final String RESULT = BEGIN + "\"id\":\"s1\",\"grade\":{\"x\":\"" + "y".repeat(500) + "\"}}\n";

    @TempDir
    private Path folder;

    @Test
    void countsResultsOnlyAndWholeLinesOnly() throws IOException {
        Path file = folder.resolve("shard-00000.a.jsonl");
        ResultLines lines = new ResultLines(folder);
        Files.writeString(file, START + RESULT + RESULT.substring(0, 300));

        assertThat(lines.count()).isEqualTo(1);

        Files.writeString(file, RESULT.substring(300) + START + RESULT, StandardOpenOption.APPEND);

        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.count()).isEqualTo(3);
    }

    @Test
    void countsNothingWhereThereIsNothingYet() throws IOException {
        assertThat(new ResultLines(folder.resolve("not/yet")).count()).isZero();
    }
}
