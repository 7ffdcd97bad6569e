package backcheck.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void readsTheLastLineOfAHistogram() {
        String histogram = """
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:         10000        2000000  [B (java.base@17.0.15)
                Total         20000       12500000
                """;

        assertThat(Heap.total(histogram)).hasValue(12.5);
    }

    @Test
    void knowsNothingOfAProcessThatHasEnded() {
        assertThat(Heap.total("1: No such process")).isEmpty();
    }
}
