package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLimitsTest {

    @TempDir
    private Path folder;

    @Test
    void areReadAsTheKernelWritesThem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("limits"),
                """
                Limit                     Soft Limit           Hard Limit           Units
                Max cpu time              unlimited            unlimited            seconds
                Max open files            26                   30                   files
                Max address space         unlimited            805306368            bytes
                """);

        OwnLimits limits = OwnLimits.read(file);

        assertThat(limits.soft()).containsOnlyKeys(OwnLimits.FILES).containsEntry(OwnLimits.FILES, 26L);
        assertThat(limits.least(OwnLimits.FILES, 64)).isEqualTo(30);
        assertThat(limits.least(OwnLimits.FILES, 20)).isEqualTo(20);
        assertThat(limits.least(OwnLimits.SECONDS, 40)).isEqualTo(40);
        assertThat(limits.hard()).containsEntry(OwnLimits.ADDRESSES, 805306368L);
    }

    @Test
    void areNoneWhereTheSystemTellsNone() {
        assertThat(OwnLimits.read(folder.resolve("nowhere")).hard()).isEmpty();
    }
}
