package backcheck.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void isMarkdownThatReadsAsText() {
        Table table = new Table(
                List.of("way", "ms", "verdict"),
                List.of(List.of("mvn test", "3000", "missed"), List.of("batch", "not measured", "–")));

        assertThat(table.markdown()).isEqualTo("""
                | way      |           ms | verdict |
                | -------- | -----------: | ------- |
                | mvn test |         3000 | missed  |
                | batch    | not measured | –       |
                """);
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of("a"), List.of(List.of("1", "2"))));
    }
}
