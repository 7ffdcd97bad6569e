package backcheck.course.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.Platform;
import backcheck.grade.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final Person ANNA = person(Platform.MOODLE, "Anna Müller", "11");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "\"First name\",\"Last name\",\"ID number\",\"Email address\",Groups\nAnna,Müller,4711,anna@example.org,A\n",
        "\uFEFFVorname;Nachname;ID-Nummer;E-Mail-Adresse\r\nAnna;Müller;4711;anna@example.org\r\n",
        "First Name,Last Name,SID,Email,Role\nAnna,Müller,4711,anna@example.org,Student\n",
        "name,id,email\n\"MÜLLER, Anna\",4711,anna@example.org\n",
        "Student,SIS User ID,SIS Login ID,Section,Email\n,,,,\n    Points Possible,,,,\n\"Müller, Anna\",4711,am,A,anna@example.org\n",
        "Prénom,\"Nom de famille\",\"Numéro d’identification\",\"Adresse de courriel\"\nAnna,Müller,4711,anna@example.org\n",
        "Prénom;Nom;Identifiant;Courriel\nAnna;Müller;4711;anna@example.org\n",
        "Nombre,Apellido(s),\"Número de ID\",\"Dirección de correo\"\nAnna,Müller,4711,anna@example.org\n",
        "\"Nombre completo\",Identificador,Correo\nAnna Müller,=\"4711\",anna@example.org\n",
        "Full Name\tStudent ID\tE-Mail\nAnna Mu\u0308ller\t4711\tanna@example.org\n"
    })
    void knowsTheHeadingsThatPlatformsGive(String csv) throws IOException {
        ClassList list = roster(csv).complete(List.of(ANNA));

        assertThat(list.absent()).isEmpty();
        assertThat(list.notices()).isEmpty();
        assertThat(list.people().get(0).identity().email()).contains("anna@example.org");
        assertThat(list.people().get(0).identity().id()).contains("4711");
        assertThat(list.known().get(0).identity().id()).contains("11");
    }

    @Test
    void givesThoseWhoHandedInNothingARowEach() throws IOException {
        ClassList list = roster("name,id,email\nBen Stone,12,\nAnna Müller,1,a@example.org\nBen Stone,13,\nBen Stone,12,\n")
                .complete(List.of(ANNA));

        assertThat(list.absent()).extracting(Person::key).containsExactly("Ben Stone_12", "Ben Stone_13");
        assertThat(list.absent().get(0).identity().name()).contains("Ben Stone");
    }

    @Test
    void putsNamesIntoTheirOrder() throws IOException {
        ClassList list = roster("name,id\n\"Doe, Jane\",1\n\"Roe, R., Jr.\",2\n\"Poe,\",3\n").complete(List.of());

        assertThat(list.absent()).extracting(person -> person.identity().name().orElseThrow())
                .containsExactly("Jane Doe", "Roe, R., Jr.", "Poe,");
    }

    @Test
    void takesNoParticipantsNumberForAnIdNumber() throws IOException {
        ClassList list = roster("name,ID number\nBen Stone,11\nAnna Müller,12\n").complete(List.of(ANNA));

        assertThat(list.absent()).extracting(person -> person.identity().name()).containsExactly(Optional.of("Ben Stone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Identifier,\"Full name\",Grade\n\"Participant 11\",\"A. M.\",\n",
        "Identifiant,\"Nom complet\",\"Dernière modification (note)\"\nParticipant11,A. M.,-\n",
        "Identificador,\"Nombre completo\",\"Última modificación (calificación)\"\nParticipante11,A. M.,-\n",
        "ID,\"Vollständiger Name\",\"Zuletzt geändert (Bewertung)\"\nTeilnehmer/in11,A. M.,-\n"
    })
    void knowsAParticipantByTheNumberInAWorksheet(String csv) throws IOException {
        assertThat(roster(csv).complete(List.of(ANNA)).absent()).isEmpty();
    }

    @Test
    void takesNoOrdinaryIdForAPersonsNumberOnCanvas() throws IOException {
        Person jane = person(Platform.CANVAS, "doejane", "12345");
        String gradebook = "Student,ID,SIS User ID,SIS Login ID,Section\n\"Doe, J.\",12345,9,jd,A\n\"Student, Test\",7,,,A\n";

        assertThat(roster(gradebook).complete(List.of(jane)).absent()).isEmpty();
        assertThat(roster("name,id\nBen Stone,12345\n").complete(List.of(jane)).absent()).hasSize(1);
        assertThat(roster("name,id\nJane Doe,9\n").complete(List.of(jane)).absent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "AMUELLER", "anna@example.org", "Müller_Anna", "Anna Müller"})
    void knowsAFolderByWhateverItIsNamedAfter(String name) throws IOException {
        Person plain = new Person(name, Identity.of(Platform.PLAIN, null, name, name.contains("@") ? name : null));

        ClassList list = roster("name,id,login,email\nAnna Müller,4711,amueller,Anna@example.org\n").complete(List.of(plain));

        assertThat(list.absent()).isEmpty();
        assertThat(list.people().get(0).identity().name()).contains("Anna Müller");
    }

    @Test
    void doesNotGuessBetweenTwoOfOneName() throws IOException {
        ClassList list = roster("name,id\nAnna Müller,1\nMüller Anna,2\n").complete(List.of(ANNA));

        assertThat(list.absent()).hasSize(2);
        assertThat(list.notices()).extracting(Message::key).containsExactly("roster.ambiguous");
        assertThat(list.known()).containsExactly(ANNA);
        assertThat(list.people()).extracting(one -> one.identity().id()).containsExactly(Optional.empty());
    }

    @Test
    void tellsOfSubmissionsOfNobodyAndOfTwoOfOne() throws IOException {
        List<Person> people = List.of(ANNA, person(Platform.MOODLE, "Anna Müller", "12"), person(Platform.MOODLE, "Zoë", "13"));

        ClassList list = roster("name\nAnna Müller\n").complete(people);

        assertThat(list.people()).hasSize(3);
        assertThat(list.notices()).extracting(Message::key).containsExactly("roster.several", "roster.unknown");
    }

    @Test
    void tellsIdsOfOneKindInAllRows() throws IOException {
        List<Person> people = List.of(ANNA, person(Platform.MOODLE, "Zoë Unlisted", "13"));

        ClassList list = roster("name,ID number,email\nMüller Anna,4711,a@example.org\nBen Stone,,\n").complete(people);

        assertThat(list.people()).extracting(one -> one.identity().id())
                .containsExactly(Optional.of("4711"), Optional.empty());
        assertThat(list.people().get(0).identity().name()).contains("Müller Anna");
        assertThat(list.absent()).extracting(one -> one.identity().id()).containsExactly(Optional.empty());
        assertThat(list.known()).extracting(one -> one.identity().id()).containsExactly(Optional.of("11"), Optional.of("13"));
    }

    @Test
    void findsTheMemberOfATeamBehindItsName() throws IOException {
        List<Person> people = List.of(
                person(Platform.MOODLE, "Tut 1-Anna Müller", "100200"), person(Platform.MOODLE, "Tut 1-Ben-Tom Stone", "100201"));

        ClassList list = roster("name,id\nAnna Müller,1\nBen-Tom Stone,2\nTom Stone,3\n").complete(people);

        assertThat(list.people()).extracting(one -> one.identity().id()).containsExactly(Optional.of("1"), Optional.of("2"));
        assertThat(list.absent()).hasSize(1);
    }

    @Test
    void takesTheNumberOfATeamForNobodys() throws IOException {
        String worksheet = "Identifier,\"Full name\",\"Last modified (grade)\"\nParticipant 345,Zoë Late,-\n";

        ClassList list = roster(worksheet).complete(List.of(person(Platform.MOODLE, "Team 1", "345")));

        assertThat(list.absent()).hasSize(1);
        assertThat(list.notices()).extracting(Message::key).containsExactly("roster.unknown");
        assertThat(roster(worksheet).complete(List.of(person(Platform.MOODLE, "Late Zoe", "345"))).absent()).isEmpty();
    }

    @Test
    void takesNoDoubleNameForATeam() throws IOException {
        List<Person> people =
                List.of(person(Platform.MOODLE, "Anna-Lena Müller", "1"), person(Platform.MOODLE, "Eva-Maria Stone", "2"));

        ClassList list = roster("name\nLena Müller\nEva-Maria Stone\n").complete(people);

        assertThat(list.absent()).hasSize(1);
        assertThat(list.notices()).extracting(Message::key).containsExactly("roster.unknown");
    }

    @Test
    void leavesOutWhoIsNoStudent() throws IOException {
        ClassList list = roster("First Name,Last Name,SID,Email,Role\nAnna,Müller,1,,Student\nIda,Prof,2,,Instructor\nTom,Aid,3,,TA\n")
                .complete(List.of());

        assertThat(list.absent()).extracting(Person::key).containsExactly("Anna Müller_1");
        assertThat(list.notices()).containsExactly(Message.of("roster.other-roles", "roster.csv", 2, "Instructor, TA"));
        assertThat(roster("name,role\nAnna,A\nBen,B\n").complete(List.of()).absent()).hasSize(2);
    }

    @Test
    void knowsNobodyByANumberThatExcelHasRounded() throws IOException {
        Person plain = new Person("1.23E+05", Identity.of(Platform.PLAIN, null, "1.23E+05", null));

        ClassList list = roster("name,id\nAnna,1.23E+05\nBen,\"1,24E+11\"\nZoë,12E45\n").complete(List.of(plain));

        assertThat(list.absent()).extracting(Person::key).containsExactly("Anna", "Ben", "Zoë_12E45");
        assertThat(list.notices()).contains(Message.of("roster.rounded", "roster.csv", "1,24E+11, 1.23E+05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,id", "colour,size\nred,3\n", "name,id\n,\n", "Network.java\npackage network;\n"})
    void refusesAListThatTellsNobody(String csv) {
        assertThatThrownBy(() -> roster(csv)).isInstanceOf(ListException.class).hasMessageContaining("students");
    }

    private Roster roster(String csv) throws IOException {
        return Roster.read(Files.writeString(folder.resolve("roster.csv"), csv));
    }

    private static Person person(Platform platform, String name, String id) {
        return new Person(name + "_" + id, Identity.of(platform, name, id, null));
    }
}
