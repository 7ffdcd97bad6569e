package backcheck.course.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a column of a list tells, known by its heading; platforms write it in their site's language. */
enum Column {
    /** The whole name; beside a last name it is the first one, and the other way round. */
    NAME(
            "name", "fullname", "student", "studentname", "vollständigername", "nomcomplet", "nomcompletdelutilisateur", "nom",
            "nombrecompleto", "nombrecompletodelusuario", "nombre"),
    FIRST_NAME("firstname", "firstnames", "givenname", "vorname", "prénom"),
    LAST_NAME("lastname", "surname", "familyname", "nachname", "familienname", "nomdefamille", "apellidos", "apellido"),
    EMAIL(
            "email", "emailaddress", "mail", "studentemail", "emailadresse", "adressedecourriel", "courriel", "direccióndecorreo",
            "correo", "correoelectrónico", "direccióndecorreoelectrónico"),
    LOGIN(
            "login", "loginid", "username", "sisloginid", "githubusername", "github", "anmeldename", "benutzername",
            "nomdutilisateur", "nombredeusuario", "usuario"),
    /** What the institution tells students apart by. */
    ID(
            "id", "idnumber", "studentid", "studentnumber", "sid", "sisid", "sisuserid", "orgdefinedid", "matriculationnumber",
            "idnummer", "matrikelnummer", "matrikelnr", "numérodidentification", "numérodétudiant", "identifiant", "númerodeid",
            "identificador"),
    /** Moodle's number of a participant of one assignment: {@code Participant 12345}. */
    PARTICIPANT("identifier"),
    /** Canvas's own number of a person. */
    CANVAS_ID("canvasid", "canvasuserid"),
    /** Stands in Moodle's worksheets alone. */
    GRADED_AT("lastmodifiedgrade", "zuletztgeändertbewertung", "dernièremodificationnote", "últimamodificacióncalificación"),
    /** Stand in Canvas's gradebooks alone. */
    SECTION("section"),
    /** Whether it is a student, as Gradescope tells it. */
    ROLE("role", "rolle", "rôle", "rol");

    /** Headings of a number that is the participant's in Moodle's worksheets, and the person's in any other list. */
    private static final Set<String> BARE = Set.of("id", "identifiant", "identificador");

    private final Set<String> spellings;

    Column(String... spellings) {
        this.spellings = Arrays.stream(spellings).map(Column::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a heading of an {@link #ID} says nothing more of whose number it is. */
    static boolean isBare(String heading) {
        return BARE.contains(plain(heading));
    }

    /** List where it stands among the headings. */
    List<Integer> in(List<String> headings) {
        return IntStream.range(0, headings.size())
                .filter(i -> spellings.contains(plain(headings.get(i))))
                .boxed()
                .toList();
    }

    /** A heading without what is written in one way here and in another there: capitals, accents, blanks, hyphens. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
