package backcheck.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MachineFactsTest {

    @Test
    void namesTheVersionsOfWhatRuns() {
        Table facts = MachineFacts.table("\u001b[1mApache Maven 3.8.7\u001b[m\nMaven home: /somewhere", "process");

        assertThat(facts.rows()).contains(List.of("Maven", "3.8.7"), List.of("isolation", "process"));
        assertThat(facts.markdown()).doesNotContain("/somewhere").doesNotContain(System.getProperty("user.home"));
    }
}
