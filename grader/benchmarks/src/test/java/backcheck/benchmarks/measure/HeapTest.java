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
                   2:            60        1000000  [I (java.base@17.0.15)
                   3:             4           1160  [[I (java.base@17.0.15)
                Total         20000       12500000
                """;

        assertThat(Heap.alive(histogram)).hasValue(11.5);
    }

    @Test
    void knowsNothingOfAProcessThatHasEnded() {
        assertThat(Heap.alive("1: No such process")).isEmpty();
    }
}
