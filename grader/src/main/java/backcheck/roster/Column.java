package backcheck.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What a column of a list tells, known by its heading; platforms write it in their site's language. */
enum Column {
    /** The whole name. */
    NAME("name", "fullname", "student", "studentname", "vollständigername"),
    FIRST_NAME("firstname", "firstnames", "givenname", "vorname"),
    LAST_NAME("lastname", "surname", "familyname", "nachname", "familienname"),
    EMAIL("email", "emailaddress", "mail", "studentemail", "emailadresse"),
    LOGIN("login", "loginid", "username", "sisloginid", "githubusername", "github", "anmeldename", "benutzername"),
    /** What the institution tells students apart by. */
    ID(
            "id", "idnumber", "studentid", "studentnumber", "sid", "sisid", "sisuserid", "orgdefinedid", "matriculationnumber",
            "idnummer", "matrikelnummer", "matrikelnr"),
    /** Moodle's number of a participant of one assignment: {@code Participant 12345}. */
    PARTICIPANT("identifier"),
    /** Canvas's own number of a person. */
    CANVAS_ID("canvasid", "canvasuserid"),
    /** Stands in Moodle's worksheets alone. */
    GRADED_AT("lastmodifiedgrade", "zuletztgeändertbewertung"),
    /** Stand in Canvas's gradebooks alone. */
    SECTION("section");

    private final Set<String> spellings;

    Column(String... spellings) {
        this.spellings = Set.of(spellings);
    }

    /** List where it stands among the headings. */
    List<Integer> in(List<String> headings) {
        return IntStream.range(0, headings.size())
                .filter(i -> spellings.contains(plain(headings.get(i))))
                .boxed()
                .toList();
    }

    /** A heading without what is written in one way here and in another there: capitals, blanks, hyphens. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
