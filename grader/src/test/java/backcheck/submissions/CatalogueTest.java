package backcheck.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Chain;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Exam;
import backcheck.exercise.diagnosis.ChainSubject;
import backcheck.exercise.diagnosis.Diagnoser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The page {@code docs/catalogue.md} and the figures on it.
 *
 * <p>{@code -Dgolden.rewrite=true} writes the page anew and prints its figures.
 */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.read();

    @Test
    void thePageIsUpToDate() throws IOException {
        if (Boolean.getBoolean(GoldenSubmissionsTest.REWRITE)) {
            Files.writeString(Catalogue.PAGE, CATALOGUE.page());
        }

        assertThat(Files.readString(Catalogue.PAGE)).isEqualTo(CATALOGUE.page());
    }

    @Test
    void noSubmissionIsToldWhatIsNotSo() {
        assertThat(CATALOGUE.wronglyTold()).isEmpty();
    }

    @Test
    void noCorrectSubmissionIsAccused() {
        assertThat(CATALOGUE.accused()).isZero();
    }

    @Test
    @EnabledIfSystemProperty(
            named = GoldenSubmissionsTest.REWRITE,
            matches = "true",
            disabledReason = "times are printed, not asserted")
    void printsTheFiguresAndTimes() {
        ChainSubject doubled = new ChainSubject();
        Quantity.PARAMETERS.forEach(q -> doubled.gradient(q, point -> 2 * Chain.gradient(q, point)));
        ChainSubject nameless = new ChainSubject();
        Quantity.PARAMETERS.forEach(q -> nameless.gradient(q, point -> 1.7 * Chain.gradient(q, point)));

        String figures = String.join("\n", CATALOGUE.figures());
        String times = String.format(
                "median time of a diagnosis, in ms: right %.2f, wrong in nine components %.2f, the same without a name %.2f",
                milliseconds(new ChainSubject()), milliseconds(doubled), milliseconds(nameless));

        System.out.println(figures + "\n" + times);
        assertThat(figures).isNotBlank();
    }

    private static double milliseconds(ChainSubject subject) {
        Exam exam = subject.examined(1);
        long[] times = LongStream.range(0, 300)
                .map(i -> {
                    long start = System.nanoTime();
                    Diagnoser.diagnose(exam);
                    return System.nanoTime() - start;
                })
                .skip(100)
                .sorted()
                .toArray();
        return times[times.length / 2] / 1e6;
    }
}
