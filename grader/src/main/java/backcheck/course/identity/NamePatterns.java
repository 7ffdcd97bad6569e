package backcheck.course.identity;

import backcheck.course.identity.Listing.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names that platforms give, as {@code names.json} lists them with the source of each. */
final class NamePatterns {

    private static final String RESOURCE = "/backcheck/names.json";
    private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

    /** File systems end at 255; an archive's names may not, and some expressions take the square of the length. */
    private static final int LONGEST = 1000;

    private final List<NamePattern> patterns;
    private final List<Pattern> ignored;

    /**
     * One form of name.
     *
     * @param folder whether it names a folder, or else a file
     * @param atLeast how many names of a download must have it, for the platform to be taken for the source
     * @param share the part of all names that they must be more than; 1 if they must be all
     */
    record NamePattern(String id, Platform platform, boolean folder, int atLeast, double share, Pattern regex) {

        /** Match a whole name; the groups that are there, by name. */
        Optional<Map<String, String>> match(Item item) {
            if (item.folder() != folder || item.name().length() > LONGEST) {
                return Optional.empty();
            }
            Matcher matcher = regex.matcher(item.name());
            return matcher.matches() ? Optional.of(groups(matcher)) : Optional.empty();
        }

        private Map<String, String> groups(Matcher matcher) {
            Map<String, String> groups = new LinkedHashMap<>();
            for (MatchResult group : GROUP.matcher(regex.pattern()).results().toList()) {
                String text = matcher.group(group.group(1));
                if (text != null) {
                    groups.put(group.group(1), text);
                }
            }
            return groups;
        }
    }

    private NamePatterns(List<NamePattern> patterns, List<Pattern> ignored) {
        this.patterns = patterns;
        this.ignored = ignored;
    }

    /** Read the patterns of the jar. */
    static NamePatterns read() {
        JsonNode root = tree();
        return new NamePatterns(
                root.get("patterns").valueStream().map(NamePatterns::pattern).toList(),
                root.get("ignored").valueStream()
                        .map(node -> Pattern.compile(node.get("regex").stringValue()))
                        .toList());
    }

    /** Read the resource as it is. */
    static JsonNode tree() {
        try (InputStream in = NamePatterns.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** List the patterns of a platform, in order. */
    List<NamePattern> of(Platform platform) {
        return patterns.stream().filter(pattern -> pattern.platform() == platform).toList();
    }

    /** Match an item with a platform's patterns, the first one first. */
    Optional<Map<String, String>> match(Platform platform, Item item) {
        return of(platform).stream().flatMap(pattern -> pattern.match(item).stream()).findFirst();
    }

    /** Tell whether a name at the top is no one's submission: what systems and platforms put beside them. */
    boolean isIgnored(String name) {
        return ignored.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static NamePattern pattern(JsonNode node) {
        return new NamePattern(
                node.get("id").stringValue(),
                Platform.valueOf(node.get("platform").stringValue().toUpperCase(Locale.ROOT)),
                node.get("of").stringValue().equals("folder"),
                node.get("atLeast").intValue(),
                node.get("share").doubleValue(),
                Pattern.compile(node.get("regex").stringValue()));
    }
}
