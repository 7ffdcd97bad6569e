package backcheck.course.roster;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Platform;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds who of a list has handed something in: by number, then address, then login, then name. */
final class Matching {

    /** No name has more; a sentence in a cell may. */
    private static final int MOST_PARTS = 10;

    private final Map<Integer, Student> students;
    private final Map<String, Set<Integer>> numbers = new HashMap<>();
    private final Map<String, Set<Integer>> emails = new HashMap<>();
    private final Map<String, Set<Integer>> logins = new HashMap<>();
    private final Map<String, Set<Integer>> names = new HashMap<>();

    /** Prepare for these students, each under a number. */
    Matching(Map<Integer, Student> students) {
        this.students = students;
        students.forEach((key, student) -> {
            student.ids().forEach(id -> put(numbers, number(Platform.PLAIN, id), key));
            student.numbers().forEach((platform, number) -> put(numbers, number(platform, number), key));
            student.email().ifPresent(email -> put(emails, folded(email), key));
            student.logins().forEach(login -> put(logins, folded(login), key));
            student.name().ifPresent(name -> spellings(name).forEach(spelling -> put(names, spelling, key)));
        });
    }

    /** Whom it may be: one, none, or several that nothing tells apart. */
    Set<Integer> candidates(Identity who) {
        boolean plain = who.platform() == Platform.PLAIN;
        Optional<String> login = isLogin(who.platform()) ? who.id() : Optional.empty();
        Set<Integer> numbered = find(numbers, who.id().map(id -> number(who.platform(), id)).stream().toList());
        numbered.removeIf(student -> isSomebodyElse(who, students.get(student)));
        return List.of(
                        numbered,
                        find(emails, who.email().map(Matching::folded).stream().toList()),
                        find(logins, login.map(Matching::folded).stream().toList()),
                        find(names, who.name().or(() -> plain ? who.id() : Optional.empty()).map(Matching::spellings)
                                .orElse(Set.of())))
                .stream()
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /**
     * Whether a number means another person. The folder of a team on Moodle has the team's number, which may be a participant's by
     * chance: so a name that has no word in common with the participant's outweighs it.
     */
    private static boolean isSomebodyElse(Identity who, Student student) {
        if (who.platform() != Platform.MOODLE || who.name().isEmpty() || student.name().isEmpty()) {
            return false;
        }
        Set<String> own = words(who.name().get());
        Set<String> listed = words(student.name().get());
        return !own.isEmpty() && !listed.isEmpty() && Collections.disjoint(own, listed);
    }

    /** The words of a name, without initials, which tell nobody apart. */
    private static Set<String> words(String name) {
        return Arrays.stream(parts(name)).filter(part -> part.length() > 1).collect(Collectors.toSet());
    }

    /** Whether anybody has this name. */
    boolean isCalled(Optional<String> name) {
        return name.isPresent() && spellings(name.get()).stream().anyMatch(names::containsKey);
    }

    /** A number that is a platform's own must not be taken for an institution's, which may be the same by chance. */
    private static String number(Platform platform, String number) {
        return platform.hasOwnNumbers() ? platform + " " + folded(number) : folded(number);
    }

    private static boolean isLogin(Platform platform) {
        return platform == Platform.PLAIN || platform == Platform.GITHUB || platform == Platform.BLACKBOARD;
    }

    /**
     * Spell a name in all ways that platforms have: its parts sorted, so that {@code Doe, Jane} is {@code Jane Doe}, and run
     * together from each part on, as {@code doejane}.
     */
    private static Set<String> spellings(String name) {
        String[] parts = parts(name);
        Set<String> spellings = new HashSet<>();
        for (int i = 0; i < Math.min(MOST_PARTS, parts.length); i++) {
            String from = String.join("", Arrays.asList(parts).subList(i, parts.length));
            spellings.add(from + String.join("", Arrays.asList(parts).subList(0, i)));
        }
        spellings.add(String.join(" ", Arrays.stream(parts).sorted().toList()));
        spellings.remove("");
        return spellings;
    }

    private static String[] parts(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
    }

    private static String folded(String text) {
        return Identity.clean(text).toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Set<Integer>> index, String key, Integer student) {
        index.computeIfAbsent(key, k -> new TreeSet<>()).add(student);
    }

    private static Set<Integer> find(Map<String, Set<Integer>> index, Collection<String> keys) {
        Set<Integer> found = new TreeSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, Set.of())));
        return found;
    }
}
