package backcheck.exercise.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.exercise.chain.Point;
import backcheck.exercise.chain.Quantity;
import backcheck.exercise.checks.Case;
import backcheck.exercise.checks.Cases;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grading.report.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake that a search can find has a sentence in every language, also as the other name of an equal one. */
class SentencesTest {

    private static final List<Point> POINTS =
            new Cases(1).ordinary().stream().limit(1).map(Case::point).toList();

    static Stream<Mistake> gradients() {
        return Quantity.PARAMETERS.stream()
                .flatMap(parameter -> GradientEdits.of(parameter, POINTS).stream())
                .map(Edit::name)
                .distinct();
    }

    static Stream<Mistake> sums() {
        return Stream.of(Quantity.Z1, Quantity.Z2, Quantity.Z3)
                .flatMap(sum -> SumEdits.of(sum, POINTS).stream())
                .map(Edit::name)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("gradients")
    void arePutIntoWordsForAGradient(Mistake name) {
        assertThatAllLanguagesSay(PartId.BACKWARD, "dw1", name);
    }

    @ParameterizedTest
    @MethodSource("sums")
    void arePutIntoWordsForASum(Mistake name) {
        assertThatAllLanguagesSay(PartId.FORWARD, "z1", name);
    }

    private static void assertThatAllLanguagesSay(PartId part, String target, Mistake name) {
        Message alone = Sentences.of(part, new Cause(name, List.of(target), List.of()));
        Message twice = Sentences.of(part, new Cause(name, List.of(target), List.of(name)));

        for (Locale language : List.of(Locale.ROOT, Locale.GERMAN)) {
            Words words = new Words(language);
            assertThat(words.of(twice)).startsWith(words.of(alone)).contains(target);
        }
    }
}
