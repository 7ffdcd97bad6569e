package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class StarterTest {

    @Test
    void isAProcessThatLives() throws Exception {
        Process ended = new ProcessBuilder("sh", "-c", "exit 0").start();
        ended.waitFor();

        assertThat(Starter.of(null)).isEmpty();
        assertThat(Starter.of("me")).isEmpty();
        assertThat(Starter.of("" + ended.pid())).isEmpty();
        assertThat(Starter.of("" + ProcessHandle.current().pid())).isPresent();
    }

    @Test
    void isMissedWhenItEnds() throws Exception {
        Process starter = new ProcessBuilder("sh", "-c", "read line").start();
        CountDownLatch missed = new CountDownLatch(1);
        Starter.of("" + starter.pid()).orElseThrow().onExit(missed::countDown);

        assertThat(missed.await(200, TimeUnit.MILLISECONDS)).isFalse();
        starter.destroyForcibly();

        assertThat(missed.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
