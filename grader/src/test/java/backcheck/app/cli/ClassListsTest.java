package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassListsTest {

    private static final String WORKSHEET = "Identifier,\"Full name\",Grade,\"Maximum grade\",\"Last modified (grade)\",\"Feedback"
            + " comments\"\n\"Participant 11\",\"Anna Müller\",,20.00,-,\n\"Participant 12\",\"Ben Stone\",,20.00,-,\n"
            + "\"Participant 13\",\"Zoë Late\",3.00,20.00,-,\n";

    @TempDir
    private static Path folder;

    private static Path results;
    private static Path roster;
    private static Path sheet;
    private static CommandLineRun first;
    private static Map<Path, String> before;

    @TempDir
    private Path other;

    @BeforeAll
    static void grade() throws IOException {
        Classroom classroom = new Classroom(folder.resolve("class"));
        results = folder.resolve("results");
        roster = Files.writeString(
                folder.resolve("class.csv"),
                "Name;E-Mail\r\nAnna Müller;anna@example.org\r\nBen Stone;\r\nZoë Late;=zoe@example.org\r\n");
        sheet = Files.writeString(folder.resolve("worksheet.csv"), WORKSHEET);
        classroom.hand("Anna Müller", 11, "right/textbook-formulas");
        classroom.hand("Ben Stone", 12, "wrong/g-dw1-without-slope-of-neuron-1");
        first = classroom.batch(results, "--seed", "7", "--roster", roster.toString(), "--sheet", sheet.toString());
        before = Classroom.files(results);
    }

    @Test
    void giveThoseARowWhoHandedInNothing() throws IOException {
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(Files.readAllLines(results.resolve("grades.csv")))
                .hasSize(4)
                .anyMatch(row -> row.contains("\"Anna Müller\",,anna@example.org,"))
                .anyMatch(row -> row.startsWith("\"Zoë Late\",0,100,no-submission,\"Zoë Late\",,\"'=zoe@example.org\",0,")
                        && row.endsWith(",\"Nothing was handed in.\","));
        assertThat(first.out()).contains("3 students, 2 submissions", "1 handed in nothing: Zoë Late");
        assertThat(results.resolve("summary.json")).content().contains("\"absent\" : [ \"Zoë Late\" ]");
        assertThat(results.resolve("Zoë Late")).doesNotExist();
    }

    @Test
    void fillASheetForUploading() throws IOException {
        assertThat(results.resolve("upload-moodle.csv"))
                .content()
                .contains("\"Anna Müller\",20.00,20.00,-,\"100 of 100 points.<br>sigmoid 5/5, forward 20/20, ")
                .contains("\"Ben Stone\",15.00,20.00,-,\"75 of 100 points.<br>", "backward 10/35", "<br>backward: dw1")
                .contains("\"Zoë Late\",3.00,20.00,-,\n");
        assertThat(first.err()).contains("at most 20 points", "2 grades filled in, 1 rows left unchanged");
    }

    @Test
    void giveTheSameWhenTheTablesAreMadeAnew() throws IOException {
        CommandLineRun run = Classroom.regrade(
                results, "--roster", roster.toString(), "--sheet", sheet.toString(), "--out", other.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(first.out());
        assertThat(Classroom.files(other)).isEqualTo(before);
    }

    @Test
    void areForgottenWhereTheyAreNotGiven() throws IOException {
        Classroom.regrade(results, "--roster", roster.toString(), "--sheet", sheet.toString(), "--out", other.toString());

        CommandLineRun run = Classroom.regrade(results, "--out", other.toString());

        assertThat(run.out()).contains("2 submissions").doesNotContain("students");
        assertThat(other.resolve("upload-moodle.csv")).doesNotExist();
    }

    @Test
    void giveTheMostOfOtherPoints() throws IOException {
        Path points = Files.writeString(other.resolve("points.yaml"), "backward: 65\n");

        Classroom.regrade(
                results, "--points", points.toString(), "--roster", roster.toString(), "--out", other.resolve("out").toString());

        assertThat(other.resolve("out/grades.csv")).content().contains("\"Zoë Late\",0,130,no-submission");
    }

    @Test
    void areReadBeforeAnythingIsGraded() throws IOException {
        Path colours = Files.writeString(other.resolve("colours.csv"), "colour,size\nred,3\n");

        assertThat(usage("--roster", "nowhere.csv")).contains("--roster: there is no file nowhere.csv");
        assertThat(usage("--roster", colours.toString())).contains("headings such as name, id and email");
        assertThat(usage("--sheet", colours.toString())).contains("neither a grading worksheet of Moodle");
        assertThat(usage("--sheet", sheet.toString(), "--column", "Grade")).contains("omit --column");
        assertThat(usage("--column", "Grade")).contains("--sheet FILE");
    }

    private String usage(String... more) throws IOException {
        Path out = other.resolve("out");
        CommandLineRun run = new Classroom(folder.resolve("class")).batch(out, more);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").doesNotContain("Exception");
        assertThat(out).doesNotExist();
        assertThat(Classroom.regrade(results, more).code()).isEqualTo(2);
        assertThat(Classroom.files(results)).isEqualTo(before);
        return run.err();
    }
}
