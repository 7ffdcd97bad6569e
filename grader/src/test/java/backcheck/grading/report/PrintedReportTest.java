package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedReportTest {

    private final PrintedReport report = new PrintedReport(Words.english());

    @Test
    void isEmptyForAProgramThatPrintsNothing() {
        assertThat(report.write("")).isEmpty();
        assertThat(report.write(" \n\t")).isEmpty();
    }

    @Test
    void marksEachLine() {
        assertThat(report.write("z1 = 0.5\nz2 = 1\n"))
                .isEqualTo("""

                          The program printed while it was graded:
                          | z1 = 0.5
                          | z2 = 1
                        """);
    }

    @Test
    void saysThatThereWasMore() {
        assertThat(report.write("x\n".repeat(31))).contains("only the beginning is shown").hasLineCount(32);
        assertThat(report.write("x".repeat(2_001))).contains("only the beginning is shown");
    }

    @Test
    void cutsALongLine() {
        String line = report.write("x".repeat(500)).lines().skip(2).findFirst().orElseThrow();

        assertThat(line).hasSize("  | ".length() + 101).endsWith("…");
    }

    @Test
    void letsNothingPassForACommandOrAColour() {
        String written = report.write("::error::x\n##[error]y\nGrade :=>> 100\n\u001B[2J\n");

        assertThat(written.lines()).noneMatch(line -> line.stripLeading().startsWith("::"));
        assertThat(written).doesNotContain("##[", ":=>>", "\u001B");
    }
}
