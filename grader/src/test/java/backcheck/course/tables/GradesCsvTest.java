package backcheck.course.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class GradesCsvTest {

    @Test
    void hasARowForEachSubmissionBelowItsHeadings() throws IOException {
        List<String[]> rows = rows(Rows.right("Anna"), Rows.withoutSlope("Ben, \"B\""));

        assertThat(rows.get(0))
                .containsExactly("submission", "score", "max", "status", "name", "id", "email", "sigmoid", "forward", "loss",
                        "backward", "update", "training", "symmetry", "diagnosis", "late");
        assertThat(rows.get(1))
                .containsExactly("Anna", "100", "100", "graded", "Anna", "4711", "", "5", "20", "10", "35", "5", "15", "10", "", "");
        assertThat(rows.get(2)[0]).isEqualTo("Ben, \"B\"");
        assertThat(rows.get(2)[14]).contains("da1/dz1");
        assertThat(rows).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-x", "@a", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20a"})
    void letsNoTextBeAFormula(String text) {
        assertThat(GradesCsv.text(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesAnOrdinaryTextAsItIs() {
        assertThat(GradesCsv.text("Anna = 1")).isEqualTo("Anna = 1");
    }

    @Test
    void keepsLinesAndControlCharactersOutOfCells() {
        assertThat(GradesCsv.text("a\r\nb\u001B[2J")).doesNotContain("\n", "\r", "\u001B");
    }

    private static List<String[]> rows(Row... rows) throws IOException {
        StringWriter out = new StringWriter();
        try (GradesCsv csv = new GradesCsv(out)) {
            List.of(rows).forEach(csv::add);
        }
        assertThat(out.toString()).startsWith("\uFEFF");
        try (MappingIterator<String[]> read = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .readValues(out.toString().substring(1))) {
            return read.readAll();
        }
    }
}
