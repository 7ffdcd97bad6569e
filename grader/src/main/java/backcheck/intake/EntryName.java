package backcheck.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file, as an archive or a folder gives it, judged before anything is done with it.
 *
 * @param path with {@code /} between folders; as it was given if there is something odd about it
 * @param oddity why the file must be passed over
 */
record EntryName(String path, Optional<Reason> oddity) {

    /** A Maven project in a few folders has ten. */
    static final int DEEPEST = 40;

    /** What file systems allow: 255 bytes for a name, 4,096 for a path. */
    private static final int LONGEST_NAME = 255;

    private static final int LONGEST_PATH = 4096;

    private static final Pattern ABSOLUTE = Pattern.compile("^(/|[A-Za-z]:)");

    static EntryName of(String given) {
        String slashed = given.replace('\\', '/');
        List<String> names = Arrays.stream(slashed.split("/"))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .toList();
        Optional<Reason> oddity = oddity(slashed, names);
        return new EntryName(oddity.isEmpty() ? String.join("/", names) : given, oddity);
    }

    private static Optional<Reason> oddity(String slashed, List<String> names) {
        if (ABSOLUTE.matcher(slashed).find()) {
            return Optional.of(Reason.ABSOLUTE);
        }
        if (names.contains("..")) {
            return Optional.of(Reason.TRAVERSAL);
        }
        if (names.isEmpty()) {
            // the top folder itself, "./", is an entry that many tars begin with
            return slashed.isEmpty() ? Optional.of(Reason.NAME) : Optional.empty();
        }
        if (slashed.length() > LONGEST_PATH
                || slashed.chars().anyMatch(Character::isISOControl)
                || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            return Optional.of(Reason.NAME);
        }
        return names.size() > DEEPEST ? Optional.of(Reason.TOO_DEEP) : Optional.empty();
    }

    /** The same name as a sentence shows it, and as litter is known by. */
    String slashed() {
        return path.replace('\\', '/');
    }
}
