package backcheck.course.identity;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names that Moodle gave to what a team handed in, before version 4.1: a folder for each member, called
 * {@code team-member}. Since then there is one folder for the team.
 */
public final class TeamNames {

    private TeamNames() {}

    /** Tell whether this may be a member of a team. */
    public static boolean may(Person person) {
        return person.identity().platform() == Platform.MOODLE
                && person.identity().name().filter(name -> name.indexOf('-') > 0).isPresent();
    }

    /** List whose name it may be, the longest first: what stands behind each hyphen. */
    public static List<String> members(String name) {
        return hyphens(name).mapToObj(hyphen -> name.substring(hyphen + 1)).toList();
    }

    /** Tell whether two of them may be members of one team: what stands before a hyphen is the same. */
    public static boolean areOfOne(String one, String other) {
        return hyphens(one).anyMatch(hyphen -> other.startsWith(one.substring(0, hyphen + 1)));
    }

    private static IntStream hyphens(String name) {
        return IntStream.range(1, Math.max(1, name.length() - 1)).filter(i -> name.charAt(i) == '-');
    }
}
