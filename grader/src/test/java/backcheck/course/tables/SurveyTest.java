package backcheck.course.tables;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grading.report.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SurveyTest {

    private static final Summary SUMMARY = summary();

    private static Summary summary() {
        Survey survey = new Survey(Words.english());
        survey.add(Rows.right("Anna"));
        IntStream.range(0, 7).forEach(i -> survey.add(Rows.withoutSlope("Ben " + i)));
        survey.add(Rows.of("wrong/t-update-ends-the-program", "Zoë"));
        return survey.summary();
    }

    @Test
    void countsWhoHasWhat() {
        assertThat(SUMMARY.submissions()).isEqualTo(9);
        assertThat(SUMMARY.statuses()).isEqualTo(Map.of("graded", 9));
        assertThat(SUMMARY.histogram()).hasSize(11);
        assertThat(SUMMARY.histogram().stream().mapToInt(Integer::intValue).sum()).isEqualTo(9);
        assertThat(SUMMARY.histogram().get(10)).isEqualTo(1);
        assertThat(SUMMARY.parts()).containsEntry("sigmoid", 9).containsEntry("update", 8).containsEntry("backward", 2);
        assertThat(SUMMARY.checks()).containsEntry("sigmoid-values", 9);
    }

    @Test
    void tellsTheMostFrequentMistakeFirstAndWhoMadeIt() {
        Cause first = SUMMARY.causes().get(0);

        assertThat(first.kind()).isEqualTo("missing-factor");
        assertThat(first.factor()).contains("da1/dz1");
        assertThat(first.who()).hasSize(7).contains("Ben 0");
        assertThat(SUMMARY.causes()).extracting(Cause::kind).contains("forbidden");
    }

    @Test
    void findsTheMiddleOfNoneOneAndTwo() {
        Survey survey = new Survey(Words.english());
        assertThat(survey.summary().median()).isZero();
        survey.add(Rows.right("Anna"));
        assertThat(survey.summary().median()).isEqualTo(100);
        survey.add(Rows.of("wrong/t-update-ends-the-program", "Zoë"));
        assertThat(survey.summary().median()).isEqualTo(97.5);
    }

    @Test
    void tellsOnceWhatTheSameStudentsHaveDoneToSeveralFactors() {
        List<String> who = List.of("Anna", "Ben");
        List<Cause> causes = List.of(
                cause("dz1/dw1", "dw1", who), cause("dz1/dw2", "dw2", who), cause("da1/dz1", "dw1", List.of("Zoë")));
        Summary merged = new Summary(
                3, SUMMARY.statuses(), SUMMARY.histogram(), 1, 1, SUMMARY.parts(), SUMMARY.checks(), SUMMARY.checksOf(),
                SUMMARY.absent(), causes, List.of());

        assertThat(SummaryText.of(merged, Words.english()))
                .containsOnlyOnce("2 of 3 leave out the factor dz1/dw1, dz1/dw2 (dw1, dw2)")
                .contains("1 of 3 leave out the factor da1/dz1 (dw1)");
    }

    private static Cause cause(String factor, String target, List<String> who) {
        return new Cause(Optional.of("backward"), "missing-factor", Optional.of(factor), Optional.empty(), List.of(target), who);
    }

    @Test
    void isReadByPeople() {
        String text = SummaryText.of(SUMMARY, Words.english());

        assertThat(text)
                .contains("7 of 9 leave out the factor da1/dz1", "Ben 0, Ben 1, Ben 2, Ben 3, Ben 4 and 2 more", "100 %");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(SummaryText.of(SUMMARY, new Words(Locale.GERMAN))).contains("7 von 9 lassen den Faktor da1/dz1 weg");
    }

    @Test
    void tellsAKindWithoutASentenceByItsWordAndTheRestByNumber() {
        List<Cause> causes = IntStream.range(0, 25)
                .mapToObj(i -> new Cause(
                        Optional.of("training"), "stale-gradient", Optional.empty(), Optional.empty(),
                        List.of("train"), List.of("Anna " + i)))
                .toList();
        Summary many = new Summary(
                25, SUMMARY.statuses(), SUMMARY.histogram(), 1, 1, SUMMARY.parts(), SUMMARY.checks(), SUMMARY.checksOf(),
                new Summary.Absent(List.of(), 1, 1), causes, List.of());

        assertThat(SummaryText.of(many, Words.english())).contains("1 of 25: stale-gradient (train)", "and 5 other mistakes");
    }

    @Test
    void tellsTheChecksOfAPartThatNotAllHave() {
        String text = SummaryText.of(SUMMARY, Words.english());

        assertThat(text.lines())
                .anyMatch(line -> line.matches(" +4 backward +2 +22 %"))
                .anyMatch(line -> line.matches(" +hidden layer: w1 w2 w3 w4 b1 b2 +2 +22 %"))
                .anyMatch(line -> line.matches(" +output layer: w5 w6 b3 +9 +100 %"))
                .noneMatch(line -> line.contains("loss of y = 1"));
        assertThat(SummaryText.of(SUMMARY, new Words(Locale.GERMAN)).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void keepsThoseWhoHandedInNothingOutOfTheRates() {
        Survey survey = new Survey(Words.english());
        survey.add(Rows.right("Anna"));
        survey.addAbsent(Rows.of("wrong/t-update-ends-the-program", "Zoë"));
        Summary summary = survey.summary();

        assertThat(summary.students()).isEqualTo(2);
        assertThat(summary.submissions()).isEqualTo(1);
        assertThat(summary.mean()).isEqualTo(50);
        assertThat(summary.absent()).isEqualTo(new Summary.Absent(List.of("Zoë"), 100, 100));
        assertThat(summary.causes()).isEmpty();
        assertThat(SummaryText.of(summary, Words.english()))
                .contains("2 students, 1 submissions: mean 50.0", "1 handed in nothing: Zoë. Without them the mean is 100.0");
        assertThat(SummaryText.of(summary, new Words(Locale.GERMAN))).contains("1 haben nichts abgegeben: Zoë");
        assertThat(SummaryJson.of(summary)).contains("\"students\" : 2", "\"absent\" : [ \"Zoë\" ]");
    }

    @Test
    void tellsOfTheSameFilesButNotThoseThatAGroupHandedInTogether() {
        Survey survey = new Survey(Words.english());
        survey.add(from(Rows.right("Anna"), "x", ""));
        survey.add(from(Rows.right("Ben"), "x", ""));
        survey.add(from(Rows.right("Dora"), "y", "submission_7"));
        survey.add(from(Rows.right("Eve"), "y", "submission_7"));
        survey.add(from(Rows.right("Finn"), "z", "submission_8"));
        survey.add(from(Rows.right("Gil"), "z", "submission_9"));

        assertThat(survey.summary().attention()).containsExactly(
                new Concern(Concern.Reason.IDENTICAL, List.of("Anna", "Ben")),
                new Concern(Concern.Reason.IDENTICAL, List.of("Finn", "Gil")));
        assertThat(SummaryText.of(survey.summary(), Words.english()).lines())
                .anyMatch(line -> line.contains("2 with identical files") && line.contains("proof"))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void takesMembersOfATeamOnMoodleForAGroup() {
        Survey survey = new Survey(Words.english());
        survey.add(from(Rows.right("Tut 1-Anna_1"), "x", ""));
        survey.add(from(Rows.right("Tut 1-Ben_2"), "x", ""));
        survey.add(from(Rows.right("Tut 2-Dora_3"), "y", ""));
        survey.add(from(Rows.right("Tut 3-Eve_4"), "y", ""));

        assertThat(survey.summary().attention())
                .containsExactly(new Concern(Concern.Reason.IDENTICAL, List.of("Tut 2-Dora_3", "Tut 3-Eve_4")));
    }

    @Test
    void tellsWhatCameToNoEndAndSomeOfManyGroups() {
        Survey survey = new Survey(Words.english());
        survey.add(Rows.of("wrong/t-train-never-ends", "Anna"));
        IntStream.range(0, 24).forEach(i -> survey.add(from(Rows.right("Ben " + i), "x" + i / 2, "")));

        assertThat(SummaryText.of(survey.summary(), Words.english()))
                .contains("1 did not finish: Anna", "and 2 other groups with identical files");
        assertThat(SummaryJson.of(survey.summary())).contains("\"reason\" : \"timed-out\"");
    }

    private static Row from(Row row, String content, String group) {
        return new Row(row.submission(), row.identity(), row.grade(), new Row.Origin(content, group, false));
    }

    @Test
    void takesNoCheckThatIsWorthNothingForPassed() {
        ObjectNode grade = (ObjectNode) Rows.withoutSlope("Ben").grade().deepCopy();
        ObjectNode check = (ObjectNode) grade.at("/parts/3/checks/1");
        check.put("max", 0.0);
        Survey survey = new Survey(Words.english());

        survey.add(new Row("Ben", Rows.right("Ben").identity(), grade, Row.Origin.UNKNOWN));

        assertThat(survey.summary().checks()).containsEntry(check.get("id").stringValue(), 0);
    }

    @Test
    void isReadByPrograms() {
        JsonNode json = JsonMapper.shared().readTree(SummaryJson.of(SUMMARY));

        assertThat(json.get("submissions").intValue()).isEqualTo(9);
        assertThat(json.get("causes").get(0).get("count").intValue()).isEqualTo(7);
        assertThat(json.get("causes").get(0).get("who")).hasSize(7);
        assertThat(SummaryJson.of(SUMMARY)).isEqualTo(SummaryJson.of(SUMMARY));
    }
}
