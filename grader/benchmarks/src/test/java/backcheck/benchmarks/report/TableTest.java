package backcheck.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void isMarkdownThatReadsAsText() {
        Table table = new Table(List.of("way", "ms"), List.of(List.of("mvn test", "3000"), List.of("batch", "40")));

        assertThat(table.markdown()).isEqualTo("""
                | way      |   ms |
                | -------- | ---: |
                | mvn test | 3000 |
                | batch    |   40 |
                """);
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of("a"), List.of(List.of("1", "2"))));
    }
}
