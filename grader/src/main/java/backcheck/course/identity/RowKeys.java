package backcheck.course.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names that rows and their folders can have on every file system, no two alike. */
public final class RowKeys {

    /** Linux ends a name at 255 bytes, Windows a whole path at 260 characters: this leaves room for what is around it. */
    private static final int LONGEST = 80;

    /** What Windows, a shell or a path would read something into. */
    private static final Pattern SPECIAL = Pattern.compile("[/\\\\:*?\"<>|%$`!]+");

    /** Hidden files, options, and what Windows cuts off. */
    private static final Pattern ENDS = Pattern.compile("^[.\\s~-]+|[.\\s]+$");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private RowKeys() {}

    /**
     * Make a key of each label, in the same order.
     *
     * <p>Which of two labels that would have one key gets a number depends on the order given: sort them before.
     *
     * @param taken keys that are in use already
     */
    public static List<String> of(List<String> labels, Collection<String> taken) {
        List<String> safe = labels.stream().map(RowKeys::safe).toList();
        Set<String> used = new HashSet<>();
        taken.forEach(key -> used.add(folded(key)));
        Set<String> wanted = new HashSet<>();
        safe.forEach(key -> wanted.add(folded(key)));
        List<String> keys = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String key : safe) {
            String free = key;
            while (!used.add(folded(free))) {
                do {
                    free = key + "-" + (numbers.merge(folded(key), 1, Integer::sum) + 1);
                } while (wanted.contains(folded(free)));
            }
            keys.add(free);
        }
        return keys;
    }

    /** Make a key of one label, as readable as it can be. */
    static String safe(String label) {
        String plain = SPECIAL.matcher(Identity.clean(label)).replaceAll("_");
        String trimmed = ENDS.matcher(plain).replaceAll("");
        String key = cut(trimmed, label);
        return key.isEmpty() ? "submission" : DEVICE.matcher(key).matches() ? "_" + key : key;
    }

    /** Two long names may differ at their ends only, so what is cut off is told by a few digits of its hash. */
    private static String cut(String key, String label) {
        if (key.codePointCount(0, key.length()) <= LONGEST && bytes(key).length <= 2 * LONGEST) {
            return key;
        }
        StringBuilder start = new StringBuilder();
        key.codePoints()
                .limit(LONGEST - 9)
                .takeWhile(c -> bytes(start.toString()).length < 2 * LONGEST - 13)
                .forEach(start::appendCodePoint);
        return start.toString().strip() + "~" + hash(label);
    }

    private static String hash(String label) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(label));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Names that differ in case only are one file on Windows and macOS. */
    private static String folded(String key) {
        return key.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
