package backcheck.course.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.Platform;
import backcheck.course.roster.CsvTable;
import backcheck.course.roster.ListException;
import backcheck.grade.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradingSheetTest {

    private static final String MOODLE = "\uFEFFIdentifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum grade\","
            + "\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\r\n"
            + "\"Participant 11\",\"Anna Müller\",a@example.org,\"Submitted, for grading\",,100.00,Yes,\"1 May\",-,old\r\n"
            + "\"Participant 12\",\"=Ben \"\"B\"\" Stone\",,\"No submission\",7.00,100.00,Yes,,-,\"two\nlines\"\r\n";

    private static final String CANVAS = "Student,ID,SIS User ID,SIS Login ID,Section,Essay (7),Backprop (8),Final Score\n"
            + ",,,,,,Manual Posting,(read only)\n"
            + "    Points Possible,,,,,10,20,(read only)\n"
            + "\"Doe, Jane\",12345,,jd,A,,,80.5\n"
            + "\"Student, Test\",99,,,A,,,\n";

    @TempDir
    private Path folder;

    @Test
    void fillsGradeAndCommentOfAWorksheetAndNothingElse() throws IOException {
        FilledSheet filled = sheet(MOODLE, null).overwritten().fill(List.of(mark(Platform.MOODLE, "11", 87.5, 100)));

        assertThat(filled.file()).isEqualTo("upload-moodle.csv");
        assertThat(filled.text())
                .startsWith("\uFEFFIdentifier,")
                .contains(",87.50,100.00,Yes,", ",7.00,100.00,", "two\nlines", "=Ben \"\"B\"\" Stone",
                        "\"a &lt; b &amp; c<br>&quot;d&quot;\"")
                .doesNotContain(",old");
        assertThat(filled.text().replace("\r\n", "").chars().filter(c -> c == '\n')).hasSize(1);
        assertThat(filled.notices()).containsExactly(Message.of("sheet.filled", "upload-moodle.csv", 1, 1));
    }

    @Test
    void keepsWhatSomebodyHasEnteredAndCountsIt() throws IOException {
        String sheet = MOODLE
                + "\"Participant 13\",Zoë,,,,100.00,No,,-,\r\n"
                + "\"Participant 14\",Finn,,,-,100.00,Yes,,-,\r\n";
        List<Mark> marks = List.of(
                mark(Platform.MOODLE, "11", 90, 100), mark(Platform.MOODLE, "12", 90, 100),
                mark(Platform.MOODLE, "13", 90, 100), mark(Platform.MOODLE, "14", 90, 100));

        FilledSheet filled = sheet(sheet, null).fill(marks);

        assertThat(table(filled.text()))
                .anyMatch(row -> row.contains("Anna Müller") && row.contains("90.00") && row.contains("old"))
                .anyMatch(row -> row.contains("7.00") && row.contains("two\nlines"))
                .anyMatch(row -> row.contains("Zoë") && !row.contains("90.00"))
                .anyMatch(row -> row.contains("Finn") && row.contains("90.00") && row.get(9).startsWith("a &lt;"));
        assertThat(filled.notices())
                .containsExactly(
                        Message.of("sheet.kept-grades", "upload-moodle.csv", 1),
                        Message.of("sheet.kept-locked", "upload-moodle.csv", 1),
                        Message.of("sheet.kept-comments", "upload-moodle.csv", 1),
                        Message.of("sheet.filled", "upload-moodle.csv", 2, 2));
        assertThat(sheet(sheet, null).overwritten().fill(marks).text()).doesNotContain("7.00", ",old", "two\nlines");
    }

    @Test
    void leavesThoseExcusedOnCanvasAlone() throws IOException {
        String excused = CANVAS.replace("A,,,80.5", "A,,EX,80.5");

        FilledSheet filled = sheet(excused, "8").fill(List.of(mark(Platform.CANVAS, "12345", 50, 100)));

        assertThat(table(filled.text())).isEqualTo(table(excused));
        assertThat(filled.notices()).contains(Message.of("sheet.kept-excused", "upload-canvas.csv", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Identifiant,\"Nom complet\",Note,\"Note maximale\",\"La note peut être modifiée\",\"Dernière modification (note)\","
                + "\"Feedback par commentaires\"\nParticipant11,Anna,,\"20,00\",Oui,-,\nParticipant12,Ben,,\"20,00\",Non,-,\n",
        "Identificador,\"Nombre completo\",Calificación,\"Calificación máxima\",\"La calificación puede ser cambiada\",\"Última"
                + " modificación (calificación)\",\"Comentarios de retroalimentación\"\n"
                + "Participante11,Anna,,\"20,00\",Sí,-,\nParticipante12,Ben,,\"20,00\",No,-,\n"
    })
    void fillsAWorksheetInFrenchAndSpanish(String csv) throws IOException {
        FilledSheet filled = sheet(csv, null)
                .fill(List.of(mark(Platform.MOODLE, "11", 50, 100), mark(Platform.MOODLE, "12", 50, 100)));

        assertThat(filled.text()).contains(",10.00,\"20,00\",", "a &lt; b");
        assertThat(filled.notices())
                .contains(Message.of("sheet.scaled", "sheet.csv", "20", "100"))
                .contains(Message.of("sheet.kept-locked", "upload-moodle.csv", 1));
    }

    @Test
    void fillsAWorksheetInGerman() throws IOException {
        String german = "ID,\"Vollständiger Name\",Bewertung,Bestwertung,\"Zuletzt geändert (Bewertung)\"\n"
                + "Teilnehmer/in11,Anna,,\"20,00\",-\n";

        FilledSheet filled = sheet(german, null).fill(List.of(mark(Platform.MOODLE, "11", 50, 100)));

        assertThat(filled.text()).contains("Teilnehmer/in11,Anna,10.00,\"20,00\",-");
        assertThat(filled.notices()).contains(Message.of("sheet.scaled", "sheet.csv", "20", "100"));
    }

    @ParameterizedTest
    @CsvSource({"Backprop,'',10.00", "backprop (8),'',10.00", "8,'',10.00", "Essay,5.00,''"})
    void fillsTheColumnOfTheAssignmentInAGradebook(String column, String essay, String backprop) throws IOException {
        FilledSheet filled = sheet(CANVAS, column).fill(List.of(mark(Platform.CANVAS, "12345", 50, 100)));

        assertThat(filled.file()).isEqualTo("upload-canvas.csv");
        List<List<String>> rows = table(filled.text());
        List<List<String>> before = new ArrayList<>(table(CANVAS));
        before.set(3, List.of("Doe, Jane", "12345", "", "jd", "A", essay, backprop, "80.5"));
        assertThat(rows).isEqualTo(before);
    }

    @Test
    void needsNoNameWhereThereIsOneAssignment() throws IOException {
        String one = "Student;ID;SIS Login ID;Section;Backprop (8);Total (9)\n Points Possible;;;;100;(read only)\nDoe, J;5;j;A\n";

        FilledSheet filled = sheet(one, null).fill(List.of(mark(Platform.CANVAS, "5", 12.345, 100)));

        assertThat(filled.text()).contains("12.35").contains("(read only)");
        assertThat(filled.notices()).extracting(Message::key).containsExactly("sheet.filled");
    }

    @Test
    void asksWhichAssignmentIsMeant() {
        assertThatThrownBy(() -> sheet(CANVAS, null)).hasMessageContaining("--column: Essay (7), Backprop (8)");
        assertThatThrownBy(() -> sheet(CANVAS, "Quiz")).hasMessageContaining("called Quiz");
        assertThatThrownBy(() -> sheet(CANVAS, "Final Score")).isInstanceOf(ListException.class);
        assertThatThrownBy(() -> sheet("Student,ID,Section\nA,1,B\n", null)).hasMessageContaining("no column of an assignment");
        assertThatThrownBy(() -> sheet(MOODLE, "Grade")).hasMessageContaining("--column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "Grade\n1\n", "name,id,email\nAnna,1,a@example.org\n"})
    void refusesASheetOfNoPlatform(String csv) {
        assertThatThrownBy(() -> sheet(csv, null)).isInstanceOf(ListException.class).hasMessageContaining("neither");
    }

    @Test
    void refusesAScaleOfWords() {
        String scale = "Identifier,Grade,Scale,\"Last modified (grade)\"\nParticipant 1,,\"fail,pass\",-\n";

        assertThatThrownBy(() -> sheet(scale, null)).isInstanceOf(ListException.class).hasMessageContaining("points");
    }

    @Test
    void leavesTheRowOfTwoSubmissionsAloneAndTellsOfNobodys() throws IOException {
        Mark first = mark(Platform.MOODLE, "11", 1, 100);
        Mark second = new Mark(new Person("b", first.person().identity()), 2, 100, List.of());

        FilledSheet filled = sheet(MOODLE, null).fill(List.of(first, second, mark(Platform.MOODLE, "13", 3, 100)));

        assertThat(filled.text()).contains(",,100.00,Yes,\"1 May\",-,old");
        assertThat(filled.notices()).extracting(Message::key).containsExactly("roster.several", "roster.unknown", "sheet.filled");
    }

    @Test
    void givesNothingOfNothing() throws IOException {
        assertThat(sheet(MOODLE, null).fill(List.of(mark(Platform.MOODLE, "11", 0, 0))).text()).contains(",0.00,100.00");
        assertThat(sheet(MOODLE, null).fill(List.of()).text()).contains(",old");
    }

    private List<List<String>> table(String csv) throws IOException {
        return CsvTable.read(Files.writeString(folder.resolve("table.csv"), csv)).rows();
    }

    private GradingSheet sheet(String csv, String column) throws IOException {
        return GradingSheet.read(Files.writeString(folder.resolve("sheet.csv"), csv), Optional.ofNullable(column));
    }

    private static Mark mark(Platform platform, String id, double score, double max) {
        return new Mark(new Person("key " + id, Identity.of(platform, null, id, null)), score, max, List.of("a < b & c", "\"d\""));
    }
}
