package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.identity.Entry.Piece;
import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DownloadTest {

    private static final List<String> MOODLE = List.of(
            "Jane Doe_12345_assignsubmission_file_/src/network/Network.java",
            "Jane Doe_12345_assignsubmission_file_/pom.xml",
            "Jane Doe_12345_assignsubmission_onlinetext_/onlinetext.html",
            "Jürgen Groß_12346_assignsubmission_file_/Network.java",
            "Jane Doe_12347_assignsubmission_file_/abgabe.zip");

    @Test
    void readsMoodlesFolders() {
        Download download = Download.of(Listing.of("class", MOODLE));

        assertThat(download.platform()).isEqualTo(Platform.MOODLE);
        assertThat(keys(download)).containsExactly("Jane Doe_12345", "Jane Doe_12347", "Jürgen Groß_12346");
        Entry jane = download.entries().get(0);
        assertThat(jane.identity()).isEqualTo(Identity.of(Platform.MOODLE, "Jane Doe", "12345", null));
        assertThat(jane.files()).extracting(Piece::name).containsExactly("pom.xml", "src/network/Network.java");
        assertThat(jane.files()).extracting(Piece::source).containsExactly(MOODLE.get(1), MOODLE.get(0));
    }

    @Test
    void readsMoodlesFilesWithoutFolders() {
        Download download = Download.of(Listing.of("class", List.of(
                "Jane Doe_1_assignsubmission_file_Network.java", "Jane Doe_1_assignsubmission_file_My_Own.java")));

        assertThat(download.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("Jane Doe_1");
            assertThat(entry.files()).extracting(Piece::name).containsExactly("My_Own.java", "Network.java");
        });
    }

    @Test
    void knowsNoNameWhereGradingIsBlind() {
        Download download = Download.of(Listing.of(
                "class", List.of("Participant_7_assignsubmission_file/a.java", "Participant_8_assignsubmission_file/a.java")));

        assertThat(keys(download)).containsExactly("7", "8");
        assertThat(download.entries()).allSatisfy(entry -> assertThat(entry.identity().name()).isEmpty());
    }

    @Test
    void readsCanvas() {
        Download download = Download.of(Listing.of("class", List.of(
                "doejane_LATE_12_901_Network-1.java", "doejane_12_900_Network.java", "roeben_13_902_my_hand_in.zip")));

        assertThat(download.platform()).isEqualTo(Platform.CANVAS);
        assertThat(keys(download)).containsExactly("doejane_12", "roeben_13");
        Entry jane = download.entries().get(0);
        assertThat(jane.files()).containsExactly(new Piece("doejane_LATE_12_901_Network-1.java", "Network.java"));
        assertThat(jane.notices())
                .containsExactly(
                        Message.of("identity.late"),
                        Message.of("identity.later-file", "doejane_12_900_Network.java", "doejane_LATE_12_901_Network-1.java"));
    }

    @Test
    void readsBlackboard() {
        Download download = Download.of(Listing.of("class", List.of(
                "ps1_jdoe_attempt_2026-01-30-15-00-00_Network.java",
                "ps1_jdoe_attempt_2026-01-30-15-00-00.txt",
                "ps1_jdoe_attempt_2026-01-31-15-00-00_Network.java",
                "ps1_broe_attempt_2026-01-30-15-00-00.txt")));

        assertThat(download.platform()).isEqualTo(Platform.BLACKBOARD);
        assertThat(keys(download)).containsExactly("broe", "jdoe");
        assertThat(download.entries().get(0).files()).isEmpty();
        assertThat(download.entries().get(1).files())
                .containsExactly(new Piece("ps1_jdoe_attempt_2026-01-31-15-00-00_Network.java", "Network.java"));
    }

    @Test
    void readsBrightspace() {
        Download download = Download.of(Listing.of("class", List.of(
                "7-21 - Jane Doe - Jul 9, 2025 1136 PM/Network.java",
                "7-20 - Jane Doe - Jul 22, 2025 906 AM/Network.java",
                "index.html")));

        assertThat(keys(download)).containsExactly("Jane Doe_7");
        assertThat(download.entries().get(0).files())
                .containsExactly(new Piece("7-20 - Jane Doe - Jul 22, 2025 906 AM/Network.java", "Network.java"));
        assertThat(download.notices()).containsExactly(Message.of("identity.ignored", "index.html"));
    }

    @Test
    void readsAGradescopeExportWithItsSubmitters() {
        Identity jane = Identity.of(Platform.GRADESCOPE, "Jane Doe", "s1", "jane@x.org");
        Identity ben = Identity.of(Platform.GRADESCOPE, "Ben Roe", null, "ben@x.org");
        List<String> paths = List.of("export/submission_1/Network.java", "export/submission_2/Network.java",
                "export/submission_metadata.yml");

        Download download = Download.of(Listing.of("x", paths), Map.of("submission_1", List.of(jane, ben)));

        assertThat(keys(download)).containsExactly("Ben Roe", "Jane Doe_s1", "submission_2");
        assertThat(download.entries().get(0).files()).isEqualTo(download.entries().get(1).files())
                .containsExactly(new Piece("export/submission_1/Network.java", "Network.java"));
        assertThat(download.entries()).extracting(Entry::identity).startsWith(ben, jane);
    }

    @Test
    void takesALaterGradescopeSubmissionOfTheSameStudent() {
        Identity jane = Identity.of(Platform.GRADESCOPE, "Jane Doe", "s1", null);

        Download download = Download.of(
                Listing.of("x", List.of("submission_10/Network.java", "submission_9/Network.java")),
                Map.of("submission_9", List.of(jane), "submission_10", List.of(jane)));

        assertThat(download.entries()).singleElement().satisfies(entry -> assertThat(entry.files())
                .containsExactly(new Piece("submission_10/Network.java", "Network.java")));
    }

    @Test
    void readsClonesOfRepositories() {
        Download download = Download.of(Listing.of(
                "backprop-submissions", List.of("backprop-jane-doe/src/Network.java", "backprop-ben/src/Network.java")));

        assertThat(download.platform()).isEqualTo(Platform.GITHUB);
        assertThat(keys(download)).containsExactly("ben", "jane-doe");
        assertThat(download.entries().get(0).identity()).isEqualTo(Identity.of(Platform.GITHUB, null, "ben", null));
    }

    @Test
    void readsPlainNames() {
        Download download = Download.of(Listing.of(
                "class", List.of("anna/Network.java", "ben.tar.gz", "carl.java", "d@x.org.zip", "notes.pdf", "e/")));

        assertThat(keys(download)).containsExactly("anna", "ben", "carl", "d@x.org", "e");
        assertThat(download.entries().get(3).identity().email()).contains("d@x.org");
        assertThat(download.entries().get(4).files()).isEmpty();
        assertThat(download.notices()).containsExactly(Message.of("identity.no-submission", "notes.pdf"));
    }

    @Test
    void prefersAnUnpackedFolderToItsArchive() {
        Download download = Download.of(Listing.of("class", List.of("anna/Network.java", "anna.zip", "anna.java")));

        assertThat(download.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.files()).extracting(Piece::source).containsExactly("anna/Network.java");
            assertThat(entry.notices())
                    .containsExactly(
                            Message.of("identity.same-name", "anna.java", "anna"),
                            Message.of("identity.same-name", "anna.zip", "anna"));
        });
    }

    @Test
    void takesWhatAPlatformDidNotNameByItsOwnName() {
        List<String> paths = new ArrayList<>(MOODLE);
        paths.add("late by mail/Network.java");

        Download download = Download.of(Listing.of("class", paths));

        assertThat(keys(download)).contains("late by mail");
        assertThat(download.notices()).containsExactly(Message.of("identity.other-name", "late by mail", "Moodle"));
    }

    @Test
    void mixesNoStudentsWhoseNamesLookAlike() {
        Download download = Download.of(Listing.of(
                "class", List.of("anna/a.java", "anna\u200B/b.java", "Anna/c.java", "J\u00FC/d.java", "Ju\u0308/e.java")));

        assertThat(keys(download)).containsExactlyInAnyOrder("Anna", "anna-2", "anna-3", "J\u00FC", "J\u00FC-2");
        assertThat(download.entries()).allSatisfy(entry -> assertThat(entry.files()).hasSize(1));
    }

    @Test
    void tellsPathsThatLeadOutOfTheDownload() {
        Download download = Download.of(Listing.of("class", List.of("../../x.java", "anna/Network.java")));

        assertThat(keys(download)).containsExactly("anna");
        assertThat(download.notices()).containsExactly(Message.of("identity.unsafe-path", "../../x.java"));
    }

    @Test
    void isTheSameInEveryOrder() {
        List<String> paths = new ArrayList<>(MOODLE);
        paths.addAll(List.of("jane doe_12345/x.java", "JANE DOE_12345/x.java", "b.zip", "notes.pdf"));
        Download wanted = Download.of(Listing.of("class", paths));

        for (int round = 0; round < 20; round++) {
            Collections.shuffle(paths, new Random(round));

            assertThat(Download.of(Listing.of("class", paths))).isEqualTo(wanted);
        }
    }

    private static List<String> keys(Download download) {
        return download.entries().stream().map(Entry::key).toList();
    }

    @Test
    void keepsTheNamesOfTheClassesOwnResultsFree() {
        Download download = Download.of(Listing.of("class",
                List.of("run/Network.java", "grades.csv/Network.java", "upload-moodle.csv/Network.java", "anna/Network.java")));

        assertThat(download.entries()).extracting(Entry::key).contains("anna").doesNotContain("run", "grades.csv", "upload-moodle.csv");
    }

    @Test
    void takesNoWorkBackForALaterCommentAlone() {
        Download download = Download.of(Listing.of("class", List.of(
                "ps1_anna_attempt_2026-01-30-15-00-00_Network.java",
                "ps1_anna_attempt_2026-01-30-15-00-00.txt",
                "ps1_anna_attempt_2026-01-31-15-00-00.txt",
                "ps1_ben_attempt_2026-01-30-15-00-00_Network.java")));

        assertThat(download.entries()).extracting(entry -> entry.files().size()).containsExactly(1, 1);
    }

    @Test
    void tellsWhenSomethingWasHandedInWhereTheNamesDo() {
        Download blackboard = Download.of(Listing.of("class", List.of(
                "ps1_anna_attempt_2026-01-30-15-00-59_Network.java", "ps1_anna_attempt_2026-01-31-09-30-00_Network.java")));
        Download brightspace = Download.of(Listing.of("class", List.of("1-2 - Jane Doe - Jul 22, 2025 1136 PM/Network.java")));
        Download canvas = Download.of(Listing.of("class", List.of("doejane_LATE_1_2_Network.java", "roe_3_4_Network.java")));

        assertThat(blackboard.entries()).extracting(Entry::delivery).containsExactly(new Delivery(false, "2026-01-31 09:30", ""));
        assertThat(brightspace.entries()).extracting(Entry::delivery).containsExactly(new Delivery(false, "2025-07-22 23:36", ""));
        assertThat(canvas.entries()).extracting(entry -> entry.delivery().late()).containsExactly(true, false);
        assertThat(new Delivery(false, "2025-07-22 23:36", "").isAfter("2025-07-22 23:36")).isFalse();
        assertThat(new Delivery(false, "2025-07-22 23:36", "").isAfter("2025-07-22 23:35")).isTrue();
        assertThat(Delivery.UNKNOWN.isAfter("2025-07-22 23:35")).isFalse();
    }

    @Test
    void tellsWhatAGroupHasHandedInTogether() {
        Identity jane = Identity.of(Platform.GRADESCOPE, "Jane Doe", "s1", null);
        Identity ben = Identity.of(Platform.GRADESCOPE, "Ben Roe", "s2", null);
        Identity zoe = Identity.of(Platform.GRADESCOPE, "Zoe Poe", "s3", null);

        Download download = Download.of(
                Listing.of("class", List.of("submission_1/Network.java", "submission_2/Network.java")),
                Map.of("submission_1", List.of(jane, ben), "submission_2", List.of(zoe)));

        assertThat(download.entries()).extracting(entry -> entry.delivery().group())
                .containsExactly("submission_1", "submission_1", "");
    }
}
