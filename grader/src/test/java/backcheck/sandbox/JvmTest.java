package backcheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.worker.WorkerMain;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmTest {

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
        assertThat(Jvm.ownClasses().resolve("backcheck/sandbox/Jvm.class")).exists();
    }

    private static Jvm start(String mainClass) throws IOException {
        return Jvm.start(Jvm.ownClasses(), mainClass, 16, List.of());
    }
}
