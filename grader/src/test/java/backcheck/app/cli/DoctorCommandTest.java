package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoctorCommandTest {

    @Test
    void saysOfEachLevelWhetherItCanBeHadAndWhichIsTaken() {
        CommandLineRun run = CommandLineRun.of("doctor");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^  sandbox  (yes|no): .+$")
                .containsPattern("(?m)^  user     (yes|no): .+$")
                .containsPattern("(?m)^  process  yes: .+$")
                .containsPattern("(?m)^--isolation auto uses: (sandbox|user|process)$");
    }
}
