package backcheck.course.roster;

import backcheck.course.identity.Person;
import backcheck.grade.Message;
import java.util.List;

/**
 * The students of a class.
 *
 * @param people those who handed in, in the order of the table, as the roster knows them
 * @param known the same in the same order, as the download knows them, completed by the roster
 * @param absent those who handed in nothing, in the order of the roster
 * @param notices what does not fit together
 */
public record ClassList(List<Person> people, List<Person> known, List<Person> absent, List<Message> notices) {

    /** A class that is known by its submissions alone. */
    public static ClassList of(List<Person> people) {
        return new ClassList(people, people, List.of(), List.of());
    }
}
