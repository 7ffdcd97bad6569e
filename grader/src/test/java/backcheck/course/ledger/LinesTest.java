package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void areReadOneByOneWithTheirPlaces() throws IOException {
        assertThat(read("ab\n\nc\n")).containsExactly("0 ab true", "3  true", "4 c true");
    }

    @Test
    void endWithOneThatIsCutOff() throws IOException {
        assertThat(read("ab\nc")).containsExactly("0 ab true", "3 c false");
    }

    @Test
    void areNoneInAnEmptyFile() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void areReadAcrossTheBuffersEnd() throws IOException {
        String longer = "x".repeat(200_000);

        List<String> lines = read("a\n" + longer + "\nb\n");

        assertThat(lines).containsExactly("0 a true", "2 " + longer + " true", "200003 b true");
    }

    @Test
    void areCutWhereTheyAreLongerThanAnyOfOurs() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream((" ".repeat(Line.LONGEST * 2) + "\nb\n").getBytes(StandardCharsets.UTF_8)));
        boolean found = false;

        while (lines.next()) {
            assertThat(lines.length()).isLessThanOrEqualTo(Line.LONGEST * 2);
            found |= lines.isWhole() && lines.length() == 1 && lines.offset() == Line.LONGEST * 2L + 1;
        }

        assertThat(found).isTrue();
    }

    private static List<String> read(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(lines.offset() + " " + new String(lines.bytes(), StandardCharsets.UTF_8) + " " + lines.isWhole());
        }
        return found;
    }
}
