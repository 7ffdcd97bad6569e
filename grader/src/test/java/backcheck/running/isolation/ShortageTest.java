package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortageTest {

    @TempDir
    private Path folder;

    @Test
    void seesThatTheKernelHasKilledForWantOfMemory() throws IOException {
        Path counters = Files.writeString(folder.resolve("vmstat"), "pgfault 7\noom_kill 2\ndrop_slab 0\n");

        assertThat(new Shortage(counters, limits(Map.of(), Map.of()), 1).hasKilled()).isTrue();
        assertThat(new Shortage(counters, limits(Map.of(), Map.of()), 2).hasKilled()).isFalse();
        assertThat(new Shortage(folder.resolve("nowhere"), limits(Map.of(), Map.of()), 0).hasKilled()).isFalse();
    }

    @Test
    void seesThatThereAreFewerAddressesThanAWorkerNeeds() {
        Map<String, Long> few = Map.of(OwnLimits.ADDRESSES, 500L << 20);
        Shortage soft = new Shortage(folder, limits(few, Map.of()), 0);

        assertThat(soft.ofAddresses(Level.PROCESS)).hasValueSatisfying(what -> assertThat(what).contains("500 MB"));
        assertThat(soft.ofAddresses(Level.SANDBOX)).isEmpty();
        assertThat(new Shortage(folder, limits(few, few), 0).ofAddresses(Level.SANDBOX)).isPresent();
    }

    private static OwnLimits limits(Map<String, Long> soft, Map<String, Long> hard) {
        return new OwnLimits(soft, hard);
    }
}
