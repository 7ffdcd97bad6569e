package backcheck.course.roster;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Person;
import backcheck.course.identity.TeamNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the member behind {@code Tut 1-Anna Müller}, as Moodle calls a member's copy of what a team handed in. */
final class Teams {

    private final Matching matching;
    private final boolean teams;

    private Teams(Matching matching, boolean teams) {
        this.matching = matching;
        this.teams = teams;
    }

    /** A double name has a hyphen as well: so it is teams only if all names have one, and nobody is called like any of them. */
    static Teams of(List<Person> people, Matching matching) {
        boolean teams = people.size() > 1
                && people.stream().allMatch(TeamNames::may)
                && people.stream().noneMatch(person -> matching.isCalled(person.identity().name()));
        return new Teams(matching, teams);
    }

    /** Whom it may be: one, none, or several that nothing tells apart. */
    Set<Integer> candidates(Identity who) {
        Set<Integer> found = matching.candidates(who);
        if (!found.isEmpty() || !teams) {
            return found;
        }
        // the name of a team may have a hyphen, and that of the member too: the longest that is known is meant
        return TeamNames.members(who.name().orElse("")).stream()
                .map(name -> matching.candidates(new Identity(Optional.of(name), who.id(), who.email(), who.platform())))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }
}
