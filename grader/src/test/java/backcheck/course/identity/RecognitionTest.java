package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static final Recognition RECOGNITION = new Recognition(NamePatterns.read(), Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            MOODLE      | Jane Doe_1_assignsubmission_file_/, Ben Roe_2_assignsubmission_file_/
            MOODLE      | Jane Doe_1_assignsubmission_file_Network.java, Ben Roe_2_assignsubmission_file_Network.java
            MOODLE      | Jane Doe_1_assignsubmission_file/
            CANVAS      | doejane_1_11_Network.java, roeben_LATE_2_12_Network.java
            CANVAS      | anon_aB3x9_11_Network.java, LATE_anon_x7_12_Network.java
            BLACKBOARD  | ps1_jdoe_attempt_2026-01-30-15-00-00_Network.java, ps1_jdoe_attempt_2026-01-30-15-00-00.txt
            BRIGHTSPACE | 1-2 - Jane Doe - Jul 22, 2025 1136 PM/, 3-4 - Ben Roe - Jul 2, 2025 106 AM/, index.html
            GRADESCOPE  | submission_1/, submission_2/, submission_metadata.yml
            GITHUB      | backprop-anna/, backprop-ben-roe/, backprop-carl/
            PLAIN       | anna/, ben/, carl.zip
            PLAIN       | team-1/, team-2/, team-3/
            PLAIN       | anna-may/, ben-roe/, carl-poe/
            PLAIN       | anna-may/, anna-roe/
            """)
    void tellsWhereAListingComesFrom(Platform platform, String names) {
        assertThat(RECOGNITION.platform(listing(names))).isEqualTo(platform);
    }

    @Test
    void goesByTheMost() {
        String moodle = "Jane Doe_1_assignsubmission_file_/, Ben Roe_2_assignsubmission_file_/";

        assertThat(RECOGNITION.platform(listing(moodle + ", forgotten/"))).isEqualTo(Platform.MOODLE);
        assertThat(RECOGNITION.platform(listing(moodle + ", a/, b/, c/"))).isEqualTo(Platform.PLAIN);
    }

    @Test
    void doesNotGoByOneNameThatCouldBeAnyonesIdea() {
        assertThat(RECOGNITION.platform(listing("team_1_2_Network.java"))).isEqualTo(Platform.PLAIN);
        assertThat(RECOGNITION.platform(listing("submission_1/"))).isEqualTo(Platform.PLAIN);
        assertThat(RECOGNITION.platform(listing("backprop-anna/"))).isEqualTo(Platform.PLAIN);
    }

    @Test
    void believesThePlatformsOwnListOfSubmitters() {
        Recognition told = new Recognition(NamePatterns.read(), Set.of("submission_1"));

        assertThat(told.platform(listing("submission_1/"))).isEqualTo(Platform.GRADESCOPE);
    }

    @Test
    void takesThePrefixOfRepositoriesFromTheFolderThatTheyWereClonedInto() {
        Listing cloned = Listing.of("backprop-submissions", List.of("backprop-max-a/", "backprop-max-b/"));

        assertThat(RECOGNITION.repositoryPrefix(cloned)).isEqualTo("backprop-");
        assertThat(RECOGNITION.platform(cloned)).isEqualTo(Platform.GITHUB);
    }

    @Test
    void doesNotTakeThePrefixFromAFolderOfAnotherName() {
        Listing cloned = Listing.of("other-submissions", List.of("backprop-anna/", "backprop-ben/", "backprop-carl/"));

        assertThat(RECOGNITION.repositoryPrefix(cloned)).isEqualTo("backprop-");
        assertThat(RECOGNITION.repositoryPrefix(Listing.of("other-submissions", List.of("anna-roe/")))).isEmpty();
    }

    @Test
    void endsThePrefixOfRepositoriesAtAHyphen() {
        assertThat(RECOGNITION.repositoryPrefix(listing("hw-3-anna/, hw-3-anton/, hw-3-andi/"))).isEqualTo("hw-3-");
    }

    @Test
    void stepsIntoTheFolderAroundAPlatformsFolders() {
        Listing listing = Listing.of("x", List.of("assignment_1_export/submission_2/a.java", "assignment_1_export/submission_3/a.java"));

        assertThat(RECOGNITION.unwrap(listing).prefix()).isEqualTo("assignment_1_export/");
    }

    @Test
    void stepsIntoTheFolderAroundSeveralSubmissions() {
        Listing listing = Listing.of("x", List.of("class/anna/Network.java", "class/ben.zip", "__MACOSX/class"));

        assertThat(RECOGNITION.unwrap(listing).items()).extracting(Listing.Item::name).containsExactly("anna", "ben.zip");
    }

    @Test
    void staysOutsideOfTheOnlySubmission() {
        Listing listing = Listing.of("x", List.of("anna/src/network/Network.java", "anna/pom.xml", "anna/lib/a.jar"));

        assertThat(RECOGNITION.unwrap(listing)).isEqualTo(listing);
    }

    @Test
    void staysOutsideOfTheOnlyFolderOfAPlatform() {
        Listing listing = Listing.of("x", List.of("Jane Doe_1_assignsubmission_file_/a/Network.java",
                "Jane Doe_1_assignsubmission_file_/b/Network.java"));

        assertThat(RECOGNITION.unwrap(listing)).isEqualTo(listing);
    }

    @Test
    void takesAnEmptyListingForPlain() {
        assertThat(RECOGNITION.platform(Listing.of("x", List.of()))).isEqualTo(Platform.PLAIN);
    }

    static Listing listing(String names) {
        return Listing.of("class", Arrays.asList(names.split(", (?!\\d{4} )")));
    }
}
