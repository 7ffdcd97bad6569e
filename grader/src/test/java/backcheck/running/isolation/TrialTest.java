package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
class TrialTest {

    @Test
    void hearsWhatAProgramSays() {
        assertThat(Trial.of(() -> shell("echo no; echo never >&2; exit 1"))).contains(new Trial.Said("no\n", "never"));
    }

    @Test
    void isEmptyWhereAProgramCannotBeStartedAtAll() {
        assertThat(Trial.of(() -> new ProcessBuilder("/no/such/program").start())).isEmpty();
    }

    @Test
    void triesOnceMoreWhatTheMachineWasShortOf() {
        AtomicInteger times = new AtomicInteger();

        assertThat(Trial.of(() -> {
                    if (times.incrementAndGet() < 3) {
                        throw new IOException("Cannot run program \"sh\": error=24, Too many open files");
                    }
                    return shell("echo yes");
                }))
                .contains(new Trial.Said("yes\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'bwrap: Creating new namespace failed: Resource temporarily unavailable' >&2; exit 1",
                "echo 'prlimit: failed to set the NOFILE resource limit: Operation not permitted' >&2; exit 1",
                "kill -9 $$"
            })
    void saysNothingAboutAMachineThatStaysShortOfSomething(String script) {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Trial.of(() -> shell(script)));
    }

    private static Process shell(String script) throws IOException {
        return new ProcessBuilder("sh", "-c", script).start();
    }
}
