package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.CheckResult;
import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.PartResult;
import backcheck.grade.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final Words WORDS = Words.english();

    static Stream<Grade> grades() {
        return Stream.concat(ordinary(), HostileTextTest.hostile());
    }

    static Stream<Grade> ordinary() {
        return Stream.of(
                SampleGrades.full(),
                SampleGrades.untouched(),
                SampleGrades.mixed(),
                SampleGrades.notCompiled(),
                SampleGrades.noSubmission());
    }

    @ParameterizedTest
    @MethodSource("grades")
    void fitsItsSchema(Grade grade) {
        String json = new JsonReport(WORDS).write(grade);

        assertThat(GradeSchema.problems(json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void tellsWhatTheGradeIs(Grade grade) {
        JsonNode json = json(grade);

        assertThat(json.get("submission").stringValue()).isEqualTo(grade.submission());
        assertThat(json.get("status").stringValue()).isEqualTo(grade.status().spelled());
        assertThat(json.get("score").doubleValue()).isEqualTo(grade.score());
        assertThat(json.get("max").doubleValue()).isEqualTo(grade.max());
        assertThat(json.get("seed").longValue()).isEqualTo(grade.seed());
        assertThat(json.get("message").stringValue(null))
                .isEqualTo(grade.reason().map(WORDS::of).orElse(null));
        assertThat(texts(json.get("notices")))
                .isEqualTo(grade.notices().stream().map(WORDS::of).toList());
    }

    @Test
    void tellsThePartsInOrder() {
        Grade grade = SampleGrades.mixed();

        JsonNode parts = json(grade).get("parts");

        assertThat(parts.size()).isEqualTo(7);
        for (int i = 0; i < 7; i++) {
            PartResult part = grade.parts().get(i);
            JsonNode told = parts.get(i);
            assertThat(told.get("id").stringValue()).isEqualTo(part.id().spelled());
            assertThat(told.get("title").stringValue())
                    .isEqualTo(WORDS.of("part." + part.id().spelled()));
            assertThat(told.get("score").doubleValue()).isEqualTo(part.score());
            assertThat(told.get("max").doubleValue()).isEqualTo(part.max());
            assertThat(told.get("outcome").stringValue()).isEqualTo(part.result().spelled());
            assertThat(texts(told.get("notices")))
                    .isEqualTo(part.notices().stream().map(WORDS::of).toList());
        }
    }

    @Test
    void tellsTheChecksOfEachPart() {
        Grade grade = SampleGrades.mixed();
        List<CheckResult> checks =
                grade.parts().stream().flatMap(part -> part.checks().stream()).toList();

        List<JsonNode> told = json(grade).get("parts").valueStream()
                .flatMap(part -> part.get("checks").valueStream())
                .toList();

        assertThat(told).hasSameSizeAs(checks);
        for (int i = 0; i < checks.size(); i++) {
            CheckResult check = checks.get(i);
            Verdict verdict = check.verdict();
            assertThat(told.get(i).get("id").stringValue()).isEqualTo(check.id());
            assertThat(told.get(i).get("score").doubleValue()).isEqualTo(check.score());
            assertThat(told.get(i).get("max").doubleValue()).isEqualTo(check.max());
            assertThat(told.get(i).get("outcome").stringValue()).isEqualTo(verdict.result().spelled());
            assertThat(told.get(i).get("message").stringValue(null))
                    .isEqualTo(verdict.message().map(WORDS::of).orElse(null));
            assertThat(told.get(i).get("counterexample").isNull())
                    .isEqualTo(verdict.counterexample().isEmpty());
        }
    }

    @Test
    void tellsACounterexampleWithItsInputsInOrder() {
        JsonNode example = example(SampleGrades.mixed());

        assertThat(example.get("quantity").stringValue()).isEqualTo("dw1");
        assertThat(example.get("expected").doubleValue()).isEqualTo(0.25);
        assertThat(example.get("got").doubleValue()).isEqualTo(-0.5);
        assertThat(example.get("inputs").propertyNames()).containsExactly("x1", "x2", "y");
        assertThat(example.get("inputs").get("x2").doubleValue()).isEqualTo(-2);
    }

    @Test
    void tellsADiagnosisWithEverythingKnown() {
        Diagnosis diagnosis = SampleGrades.mixed().diagnoses().get(0);

        JsonNode told = json(SampleGrades.mixed()).get("diagnoses").get(0);

        assertThat(told.get("target").stringValue()).isEqualTo("dw1");
        assertThat(texts(told.get("targets"))).containsExactly("dw1", "dw2");
        assertThat(told.get("kind").stringValue()).isEqualTo("replaced-factor");
        assertThat(told.get("factor").stringValue()).isEqualTo("dz3/da1");
        assertThat(told.get("instead").stringValue()).isEqualTo("w6");
        assertThat(told.get("part").stringValue()).isEqualTo("backward");
        assertThat(told.get("file").stringValue()).isEqualTo("Network.java");
        assertThat(told.get("line").intValue()).isEqualTo(12);
        assertThat(told.get("column").isNull()).as("a column of 0 is not known").isTrue();
        assertThat(told.get("message").stringValue()).isEqualTo(WORDS.of(diagnosis.message()));
    }

    @Test
    void writesNullForWhatADiagnosisDoesNotKnow() {
        JsonNode told = json(SampleGrades.mixed()).get("diagnoses").get(1);

        assertThat(List.of("factor", "instead", "file", "line", "column"))
                .allSatisfy(key -> assertThat(told.get(key).isNull()).isTrue());
    }

    @Test
    void writesNullForThePartOfACompileError() {
        JsonNode told = json(SampleGrades.notCompiled()).get("diagnoses").get(0);

        assertThat(told.get("part").isNull()).isTrue();
        assertThat(told.get("column").intValue()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void writesNullForANumberThatIsNotFinite(double number) {
        Grade grade = SampleGrades.withExample(new Counterexample(Map.of("z", number), "a", number, number));

        JsonNode example = example(grade);

        assertThat(example.at("/inputs/z").isNull()).isTrue();
        assertThat(example.get("expected").isNull()).isTrue();
        assertThat(example.get("got").isNull()).isTrue();
        assertThat(GradeSchema.problems(new JsonReport(WORDS).write(grade))).isEmpty();
    }

    @Test
    void roundsToTwelveDigits() {
        Counterexample thirds = new Counterexample(Map.of(), "a", 1.0 / 3, 0.1 + 0.2);

        JsonNode example = example(SampleGrades.withExample(thirds));

        assertThat(example.get("expected").doubleValue()).isEqualTo(0.333333333333);
        assertThat(example.get("got").doubleValue()).isEqualTo(0.3);
    }

    @Test
    void writesTheSameTextForTheSameGrade() {
        String first = new JsonReport(Words.english()).write(SampleGrades.mixed());

        String second = new JsonReport(Words.english()).write(SampleGrades.mixed());

        assertThat(second).isEqualTo(first).endsWith("}\n").doesNotContain("\r");
    }

    private static JsonNode json(Grade grade) {
        return JsonMapper.shared().readTree(new JsonReport(WORDS).write(grade));
    }

    private static JsonNode example(Grade grade) {
        return json(grade).get("parts").valueStream()
                .flatMap(part -> part.get("checks").valueStream())
                .map(check -> check.get("counterexample"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
