package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargePagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"always [madvise] never, 1", "[always] madvise never, 1", "always madvise [never], 0", "'', 0"})
    void areAskedForWhereTheSystemGivesThem(String setting, int options) throws IOException {
        Path file = Files.writeString(folder.resolve("enabled"), setting);

        assertThat(LargePages.options(file)).hasSize(options);
    }

    @Test
    void areNotAskedForOnAnotherSystem() {
        assertThat(LargePages.options(folder.resolve("none"))).isEmpty();
    }
}
