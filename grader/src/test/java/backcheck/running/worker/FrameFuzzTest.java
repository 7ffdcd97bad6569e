package backcheck.running.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code -Dfuzz.frames=1000000} reads that many. */
class FrameFuzzTest {

    private static final int FRAMES = Integer.getInteger("fuzz.frames", 20_000);

    @Test
    @Timeout(600)
    void readsOrRefusesEveryFrame() {
        FrameFuzz.Counts counts = FrameFuzz.run(4711, FRAMES);

        System.out.println("damaged frames: " + FRAMES + ", read " + counts.read() + ", refused " + counts.refused());
        assertThat(counts.read()).isPositive();
        assertThat(counts.refused()).isPositive();
    }
}
