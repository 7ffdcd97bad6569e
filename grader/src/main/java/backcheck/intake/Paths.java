package backcheck.intake;

import backcheck.grade.Message;
import java.util.List;

/** Paths as sentences show them: short, and not too many. */
final class Paths {

    /** What a line of the console report holds beside a few words. */
    private static final int LONGEST = 80;

    /** Of a path that is cut: its end tells most. */
    private static final int BEGINNING = 19;

    private static final int MOST_NAMED = 3;

    private Paths() {}

    /** One path, cut in its middle if it is long. */
    static String shown(String path) {
        if (path.length() <= LONGEST) {
            return path;
        }
        return path.substring(0, BEGINNING) + "…" + path.substring(path.length() - (LONGEST - BEGINNING - 1));
    }

    /** Some paths: the first three, and how many more there are. */
    static Object some(List<String> paths) {
        String named = String.join(
                ", ", paths.stream().limit(MOST_NAMED).map(Paths::shown).toList());
        int more = paths.size() - MOST_NAMED;
        return more <= 0 ? named : Message.of("paths.and-more", named, more);
    }

    /** The file's name without its folders. */
    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folders of a file, with a slash at the end; empty at the top. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
