package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuGroupTest {

    @Test
    void readsBothVersions() {
        assertThat(CpuGroup.Counter.FIRST.milliseconds("2500000\n")).isEqualTo(2.5);
        assertThat(CpuGroup.Counter.SECOND.milliseconds("usage_usec 2500\nuser_usec 2000\n")).isEqualTo(2.5);
    }
}
