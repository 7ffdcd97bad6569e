package backcheck.course.roster;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.RowKeys;
import backcheck.grade.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The list of a class, whoever has handed in. */
public final class Roster {

    private final String name;
    private final Map<Integer, Student> students;
    private final List<Message> notices;
    private final Student.Id id;

    private Roster(String name, Map<Integer, Student> students, List<Message> notices) {
        this.name = name;
        this.students = students;
        this.notices = notices;
        // of one kind in all rows: else the column could not be joined with anything
        this.id = Stream.of(Student.Id.values())
                .filter(kind -> students.values().stream().anyMatch(student -> kind.of(student).isPresent()))
                .findFirst()
                .orElse(Student.Id.INSTITUTION);
    }

    /**
     * Read a CSV file with a line for each student.
     *
     * @throws ListException if that can't be; the message says what to do
     */
    public static Roster read(Path file) throws ListException {
        CsvTable table = CsvTable.read(file);
        if (table.rows().size() < 2) {
            throw new ListException(file + " lists no students: it has only one line");
        }
        // who is in two groups has two lines
        Map<Integer, Student> students = new TreeMap<>();
        Students.Listed listed = Students.of(file.getFileName().toString(), table);
        for (Student student : new LinkedHashSet<>(listed.byRow().values())) {
            students.put(students.size(), student);
        }
        if (students.isEmpty()) {
            throw new ListException(file + " lists no students: its first line needs headings such as name, id and email,"
                    + " or first name and last name");
        }
        return new Roster(file.getFileName().toString(), students, listed.notices());
    }

    /** Tell of those who handed in what the roster tells, and find those who did not. */
    public ClassList complete(List<Person> people) {
        Matches pairs = Matches.of(name, students, people);
        Map<String, Student> byKey = new HashMap<>();
        pairs.submissions().forEach((row, own) -> own.forEach(person -> byKey.put(person.key(), students.get(row))));
        List<Student> absent = students.entrySet().stream()
                .filter(student -> !pairs.submissions().containsKey(student.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new ClassList(
                people.stream().map(person -> person.as(told(person, byKey.get(person.key())))).toList(),
                people.stream().map(person -> person.as(known(person, byKey.get(person.key())))).toList(),
                rows(absent, people),
                Stream.concat(notices.stream(), pairs.notices().stream()).toList());
    }

    private static Identity known(Person person, Student student) {
        return student == null ? person.identity() : student.complete(person.identity());
    }

    /** What is not on the list keeps no number of a platform's own: it could be somebody's number of another kind. */
    private Identity told(Person person, Student student) {
        Identity who = person.identity();
        if (student == null) {
            Optional<String> own = who.platform().hasOwnNumbers() ? Optional.empty() : who.id();
            return new Identity(who.name(), own, who.email(), who.platform());
        }
        Identity listed = student.identity(id);
        return new Identity(
                listed.name().or(who::name), listed.id(), listed.email().or(who::email), who.platform());
    }

    private List<Person> rows(List<Student> absent, List<Person> people) {
        List<String> keys =
                RowKeys.of(absent.stream().map(Student::label).toList(), people.stream().map(Person::key).toList());
        List<Person> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(new Person(keys.get(i), absent.get(i).identity(id)));
        }
        return rows;
    }
}
