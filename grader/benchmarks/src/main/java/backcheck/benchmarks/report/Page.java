package backcheck.benchmarks.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The whole page.
 *
 * @param machine what the figures depend on
 */
public record Page(Table machine, List<Section> sections) {

    /** The page as it is kept: what it is, how to make it again, the verdicts, and all that was measured. */
    public String markdown() throws IOException {
        return Prose.raw("performance")
                .replace("{machine}", machine.markdown().strip())
                .replace("{verdicts}", verdicts().markdown().strip())
                .replace("{sections}", sections.stream().map(Section::markdown).collect(Collectors.joining()).strip());
    }

    /** The figures of all sections with their verdicts. */
    public Table verdicts() {
        return Figure.table(sections.stream().flatMap(section -> section.figures().stream()).toList());
    }
}
