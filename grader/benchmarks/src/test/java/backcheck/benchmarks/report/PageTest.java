package backcheck.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Table TABLE = new Table(List.of("thing", "ms"), List.of(List.of("one", "1")));

    @Test
    void putsEverythingIntoItsTemplate() throws IOException {
        Figure known = new Figure("known", Goal.atMost(2, 3), OptionalDouble.of(2.5));
        Figure unknown = new Figure("unknown", Goal.atMost(2, 3), OptionalDouble.empty());
        Section section = new Section("A section", "What it is.", List.of(TABLE), List.of(known, unknown, Figure.told("told", OptionalDouble.of(1.5))));

        String page = new Page(TABLE, List.of(section)).markdown();

        assertThat(page).doesNotContain("{").contains("## A section", "What it is.", "| one   |   1 |");
        assertThat(page.lines())
                .anyMatch(line -> line.matches("\\| told +\\| +– \\| +1\\.50 \\| – +\\|"))
                .anyMatch(line -> line.startsWith("| known") && line.contains("acceptable"))
                .anyMatch(line -> line.startsWith("| unknown") && line.contains("not measured"));
    }
}
