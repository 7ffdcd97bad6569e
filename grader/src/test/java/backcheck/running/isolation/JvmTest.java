package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.running.worker.WorkerMain;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JvmTest {

    private static final Launcher LAUNCHER = Launcher.bare();

    @AfterAll
    static void close() {
        LAUNCHER.close();
    }

    @Test
    void tellsTheExitCodeOfAProcessThatHasEnded() throws IOException, InterruptedException {
        try (Jvm jvm = start("backcheck.NoSuchClass")) {
            jvm.output().readAllBytes();

            assertThat(jvm.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void killsAProcessThatDoesNotEnd() throws IOException, InterruptedException {
        try (Jvm jvm = start(WorkerMain.class.getName())) {
            assertThat(jvm.exitCode()).isEqualTo(137);
        }
    }

    @Test
    void endsTheWorkerQuietlyWhenItsInputEnds() throws IOException, InterruptedException {
        try (Jvm jvm = start(WorkerMain.class.getName())) {
            jvm.input().close();

            assertThat(jvm.output().readAllBytes()).isEmpty();
            assertThat(jvm.exitCode()).isZero();
        }
    }

    @Test
    void knowsWhereTheGradersClassesAre() throws IOException {
        assertThat(Jvm.ownClasses().resolve("backcheck/running/isolation/Jvm.class")).exists();
    }

    private static Jvm start(String mainClass) throws IOException {
        return LAUNCHER.start(
                JvmProgram.of(mainClass, Jvm.ownClasses(), List.of()), new JvmLimits(16, 768, Duration.ofMinutes(1)));
    }
}
