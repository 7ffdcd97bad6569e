package backcheck.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds names that may have been meant by another spelling. */
final class NearNames {

    private static final int MOST = 5;

    private NearNames() {}

    /** The nearest names first; those that hold the text, and those that differ from it in a third of its letters at most. */
    static List<String> of(String text, List<String> names) {
        String wanted = folded(text);
        record Near(String name, int distance) {}
        return names.stream()
                .map(name -> new Near(name, distance(wanted, folded(name))))
                .filter(near -> near.distance() <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters are to be put in, left out or changed (Levenshtein); one for a name that holds the text. */
    private static int distance(String wanted, String name) {
        if (!wanted.isEmpty() && name.contains(wanted)) {
            return wanted.equals(name) ? 0 : 1;
        }
        int[] row = IntStream.rangeClosed(0, name.length()).toArray();
        for (int i = 1; i <= wanted.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int changed = corner + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[name.length()];
    }
}
