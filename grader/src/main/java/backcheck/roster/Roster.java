package backcheck.roster;

import backcheck.identity.Person;
import backcheck.identity.RowKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of a class, whoever has handed in. */
public final class Roster {

    private final String name;
    private final Map<Integer, Student> students;

    private Roster(String name, Map<Integer, Student> students) {
        this.name = name;
        this.students = students;
    }

    /**
     * Read a CSV file with a line for each student.
     *
     * @throws ListException if that can't be; the message says what to do
     */
    public static Roster read(Path file) throws ListException {
        CsvTable table = CsvTable.read(file);
        if (table.rows().size() < 2) {
            throw new ListException(file + " lists no students: it has a single line");
        }
        // who is in two groups has two lines
        Map<Integer, Student> students = new TreeMap<>();
        for (Student student : new LinkedHashSet<>(Students.of(table).values())) {
            students.put(students.size(), student);
        }
        if (students.isEmpty()) {
            throw new ListException(file + " tells no students: its first line needs headings such as name, id and email,"
                    + " or first name and last name");
        }
        return new Roster(file.getFileName().toString(), students);
    }

    /** Complete those who handed in by what the roster tells, and find those who did not. */
    public ClassList complete(List<Person> people) {
        Pairs pairs = Pairs.of(name, students, people);
        Map<String, Person> completed = new TreeMap<>();
        pairs.submissions().forEach((row, own) -> own.forEach(person ->
                completed.put(person.key(), new Person(person.key(), students.get(row).complete(person.identity())))));
        List<Student> absent = students.entrySet().stream()
                .filter(student -> !pairs.submissions().containsKey(student.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new ClassList(
                people.stream().map(person -> completed.getOrDefault(person.key(), person)).toList(),
                rows(absent, people),
                pairs.notices());
    }

    private static List<Person> rows(List<Student> absent, List<Person> people) {
        List<String> keys =
                RowKeys.of(absent.stream().map(Student::label).toList(), people.stream().map(Person::key).toList());
        List<Person> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(new Person(keys.get(i), absent.get(i).identity()));
        }
        return rows;
    }
}
