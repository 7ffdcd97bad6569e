package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Counterexample;
import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleReportTest {

    private static final Words WORDS = Words.english();
    private static final String COLOUR = "\u001B\\[[0-9;]*m";

    static Stream<Grade> grades() {
        return JsonReportTest.grades();
    }

    static Stream<Grade> wide() {
        String path = "src/main/java/" + "x".repeat(200) + "/Network.java";
        Verdict pathological = Verdict.failed(Message.of("outcome.exception", "loss", "Problem", path))
                .showing(new Counterexample(Map.of("w1", -1.23456e-300), "J", 1, Double.NaN));
        return Stream.of(
                SampleGrades.graded("anna-" + "x".repeat(200), check -> Verdict.passed(), List.of()),
                SampleGrades.graded("anna", check -> pathological, List.of()));
    }

    @ParameterizedTest
    @MethodSource({"grades", "wide"})
    void isNeverWiderThanEightyColumns(Grade grade) {
        String text = new ConsoleReport(WORDS, false).write(grade);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource({"grades", "wide"})
    void isNeverWiderInColour(Grade grade) {
        String text = new ConsoleReport(WORDS, true).write(grade).replaceAll(COLOUR, "");

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void writesNoColourUnlessAsked() {
        assertThat(new ConsoleReport(WORDS, false).write(SampleGrades.mixed())).doesNotContain("\u001B");
    }

    @Test
    void coloursTheOutcomesWhenAsked() {
        String text = new ConsoleReport(WORDS, true).write(SampleGrades.mixed());

        assertThat(text)
                .contains("\u001B[32m" + WORDS.of("result.passed") + "\u001B[0m")
                .contains("\u001B[31;1m" + WORDS.of("result.failed") + "\u001B[0m")
                .contains("\u001B[33m" + WORDS.of("result.not-started") + "\u001B[0m");
    }

    @ParameterizedTest
    @MethodSource("grades")
    void saysTheSameWithAndWithoutColour(Grade grade) {
        String coloured = new ConsoleReport(WORDS, true).write(grade);

        assertThat(coloured.replaceAll(COLOUR, "").lines().map(String::stripTrailing))
                .containsExactlyElementsOf(new ConsoleReport(WORDS, false).write(grade).lines().toList());
    }

    @ParameterizedTest
    @EnumSource
    void givesEachPartALineWithPointsAndOutcome(PartId id) {
        Grade grade = SampleGrades.mixed();

        String text = new ConsoleReport(WORDS, false).write(grade);

        double score = grade.parts().get(id.ordinal()).score();
        double max = grade.parts().get(id.ordinal()).max();
        Result result = grade.parts().get(id.ordinal()).result();
        String words = "  %d %s %s / %s %s".formatted(
                id.number(),
                WORDS.of("part." + id.spelled()),
                Numbers.points(score),
                Numbers.points(max),
                WORDS.of("result." + result.spelled()));
        assertThat(text.lines().map(ConsoleReportTest::narrow)).contains(narrow(words));
    }

    @Test
    void endsWithTheTotal() {
        Grade grade = SampleGrades.mixed();

        String text = new ConsoleReport(WORDS, false).write(grade);

        String total = "%s %s / %s"
                .formatted(WORDS.of("console.total"), Numbers.points(grade.score()), Numbers.points(grade.max()));
        assertThat(text.lines().map(ConsoleReportTest::narrow)).contains(total);
    }

    @Test
    void tellsACounterexampleToFollowByHand() {
        String text = new ConsoleReport(WORDS, false).write(SampleGrades.mixed());

        assertThat(narrow(text)).contains("x1=1.5 x2=-2 y=1");
    }

    @Test
    void saysASentenceOnceInAPart() {
        Message why = Message.of("relations.nothing");
        Grade grade = SampleGrades.graded(
                "anna", check -> check.startsWith("backward") ? Verdict.failed(why) : Verdict.passed(), List.of());

        String text = narrow(new ConsoleReport(WORDS, false).write(grade));

        assertThat(text.split(WORDS.of(why), -1)).hasSize(2);
    }

    @Test
    void tellsNoticesOfPartsThatPassed() {
        String text = narrow(new ConsoleReport(WORDS, false).write(SampleGrades.mixed()));

        assertThat(text).contains(WORDS.of(Message.of("notice.epsilon", "J")));
    }

    @Test
    void tellsNothingCheckByCheckOfAnUntouchedPart() {
        String text = new ConsoleReport(WORDS, false).write(SampleGrades.untouched());

        assertThat(narrow(text)).doesNotContain(WORDS.of("check.loss-one"));
    }

    @Test
    void tellsTheCompilersErrorsWithTheirPlace() {
        String text = narrow(new ConsoleReport(WORDS, false).write(SampleGrades.notCompiled()));

        assertThat(text).contains("src/Network.java:3:7: ';' expected");
    }

    @Test
    void tellsWhyThereIsNothingToGrade() {
        String text = narrow(new ConsoleReport(WORDS, false).write(SampleGrades.noSubmission()));

        assertThat(text).contains(WORDS.of(Message.of("submission.empty"))).contains(WORDS.of("next.no-submission"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILED", "NOT_STARTED", "BLOCKED"})
    void saysWhatToDoNext(Result result) {
        Verdict verdict = Verdict.of(result, Message.of("outcome.blocked-by", "loss"));
        Grade grade = SampleGrades.graded(
                "anna", check -> check.startsWith("update") ? verdict : Verdict.passed(), List.of());
        String left = Numbers.points(grade.max() - grade.score());

        String text = narrow(new ConsoleReport(WORDS, false).write(grade));

        assertThat(text)
                .contains(WORDS.of(Message.of("next." + result.spelled(), 5, WORDS.of("part.update"), left, left)));
    }

    @Test
    void saysThatAllIsDone() {
        String text = narrow(new ConsoleReport(WORDS, false).write(SampleGrades.full()));

        assertThat(text).contains(WORDS.of("next.done"));
    }

    private static String narrow(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
