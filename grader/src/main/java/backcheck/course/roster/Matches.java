package backcheck.course.roster;

import backcheck.course.identity.Person;
import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who of a list handed in what.
 *
 * @param submissions of each student of the list who handed in, by the student's number in the list
 * @param students how many the list has
 * @param notices what could not be decided, in which the list is called by its name
 */
public record Matches(Map<Integer, List<Person>> submissions, int students, List<Message> notices) {

    /** What a sentence can hold; who wants all of them compares the tables. */
    private static final int MOST_NAMES = 10;

    /**
     * Pair people with the rows of a table.
     *
     * @param list what the table is called in a sentence
     */
    public static Matches of(String list, CsvTable table, List<Person> people) {
        Students.Listed listed = Students.of(list, table);
        Matches pairs = of(list, listed.byRow(), people);
        return new Matches(
                pairs.submissions(), pairs.students(),
                Stream.concat(listed.notices().stream(), pairs.notices().stream()).toList());
    }

    static Matches of(String list, Map<Integer, Student> students, List<Person> people) {
        Matching matching = new Matching(students);
        Teams teams = Teams.of(people, matching);
        Map<Integer, List<Person>> submissions = new TreeMap<>();
        List<Person> unknown = new ArrayList<>();
        List<Message> notices = new ArrayList<>();
        for (Person person : people) {
            Set<Integer> found = teams.candidates(person.identity());
            if (found.isEmpty()) {
                unknown.add(person);
            } else if (found.size() == 1) {
                submissions.computeIfAbsent(found.iterator().next(), row -> new ArrayList<>()).add(person);
            } else {
                List<String> labels = found.stream().map(row -> students.get(row).label()).toList();
                notices.add(Message.of("roster.ambiguous", list, person.key(), some(labels)));
            }
        }
        submissions.entrySet().stream().filter(entry -> entry.getValue().size() > 1).forEach(entry -> notices.add(
                Message.of("roster.several", list, students.get(entry.getKey()).label(), keys(entry.getValue()))));
        if (!unknown.isEmpty()) {
            notices.add(Message.of("roster.unknown", list, keys(unknown)));
        }
        return new Matches(submissions, students.size(), notices);
    }

    private static Message keys(List<Person> people) {
        return some(people.stream().map(Person::key).toList());
    }

    private static Message some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? Message.of("class.and-more", first, more) : Message.of("class.all", first);
    }
}
