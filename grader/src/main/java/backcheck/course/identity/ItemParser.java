package backcheck.course.identity;

import backcheck.course.identity.ParsedItem.Upload;
import backcheck.course.identity.Listing.Item;
import backcheck.grade.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from an item's name whose it is, once the platform is known. */
final class ItemParser {

    /** What a student may hand in, if it is one file. */
    private static final Pattern HAND_IN = Pattern.compile("(?is)(.+)\\.(java|zip|tar|tar\\.gz|tgz)");

    private static final Pattern DATE = Pattern.compile("([A-Z][a-z]+) (\\d+), (\\d+) (\\d+) ?([AP])M");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private final NamePatterns patterns;
    private final Listing listing;
    private final Platform platform;
    private final String prefix;
    private final Map<String, List<Identity>> submitters;

    /**
     * Prepare to read.
     *
     * @param prefix what stands before the login in the names of repositories
     * @param submitters who handed in each folder, where the platform tells that apart
     */
    ItemParser(
            NamePatterns patterns,
            Listing listing,
            Platform platform,
            String prefix,
            Map<String, List<Identity>> submitters) {
        this.patterns = patterns;
        this.listing = listing;
        this.platform = platform;
        this.prefix = prefix;
        this.submitters = submitters;
    }

    /** Read an item; none if it is no submission, several if a group handed it in. */
    List<ParsedItem> of(Item item, List<Message> notices) {
        Map<String, String> parts = patterns.match(platform, item).orElse(Map.of());
        if (!parts.isEmpty()) {
            return ofPlatform(item, parts);
        }
        Matcher file = HAND_IN.matcher(item.name());
        if (!item.folder() && !file.matches()) {
            notices.add(Message.of("identity.no-submission", item.name()));
            return List.of();
        }
        if (platform != Platform.PLAIN) {
            notices.add(Message.of("identity.other-name", item.name(), platform.title()));
        }
        String own = item.folder() ? item.name() : file.group(1);
        // of anna/, anna.zip and anna.java the one that was surely made last is what counts: the folder was unpacked
        String order = item.folder() ? "3" : item.name().endsWith(".java") ? "1" : "2";
        Identity who = Identity.of(Platform.PLAIN, null, own, own.contains("@") ? own : null);
        return List.of(new ParsedItem(item.name(), own + "\n", who, order, false, false, uploads(item, Map.of("file", item.name()))));
    }

    private List<ParsedItem> ofPlatform(Item item, Map<String, String> parts) {
        boolean typed = "onlinetext".equals(parts.get("plugin"));
        List<Upload> files = uploads(item, parts);
        return people(item, parts).stream()
                .map(who -> new ParsedItem(
                        item.name(), student(who), who, attempt(parts), parts.containsKey("late"), typed, files))
                .toList();
    }

    /** The id, as two may have one name; it is the platform's, so no letters of it need cleaning. */
    private static String student(Identity who) {
        return who.id().or(who::email).or(who::name).orElse("");
    }

    private List<Identity> people(Item item, Map<String, String> parts) {
        return switch (platform) {
            case GRADESCOPE -> submitters.getOrDefault(
                    item.name(), List.of(Identity.of(platform, null, item.name(), null)));
            case GITHUB -> List.of(Identity.of(platform, null, item.name().substring(prefix.length()), null));
            default -> List.of(Identity.of(platform, parts.get("name"), parts.get("id"), null));
        };
    }

    private List<Upload> uploads(Item item, Map<String, String> parts) {
        String source = listing.prefix() + item.name();
        if (item.folder()) {
            return item.files().stream()
                    .map(file -> new Upload(source + "/" + file, file, 0))
                    .toList();
        }
        // Blackboard's page about an upload has no file's name in its own
        return parts.containsKey("file")
                ? List.of(new Upload(source, parts.get("file"), number(parts)))
                : List.of();
    }

    /** Sorts one student's attempts; a file's number counts for Canvas alone, where all files of one attempt come together. */
    private String attempt(Map<String, String> parts) {
        String number = String.format(Locale.ROOT, "%020d", number(parts));
        return switch (platform) {
            case BLACKBOARD -> parts.get("date");
            case BRIGHTSPACE -> time(parts.get("date")) + "#" + number;
            case GRADESCOPE -> number;
            default -> "";
        };
    }

    private static long number(Map<String, String> parts) {
        String digits = parts.getOrDefault("number", "0");
        return digits.length() <= 18 ? Long.parseLong(digits) : Long.MAX_VALUE;
    }

    /** {@code Jul 22, 2025 1136 PM} so that it can be sorted; empty if it is no such date. */
    static String time(String date) {
        Matcher matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            return "";
        }
        String month = matcher.group(1).toLowerCase(Locale.ROOT);
        int index = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
        if (index < 0 || index % 3 != 0) {
            return "";
        }
        String clock = matcher.group(4);
        int hours = Integer.parseInt(clock.length() <= 2 ? clock : clock.substring(0, clock.length() - 2));
        int minutes = Integer.parseInt(clock.length() <= 2 ? "0" : clock.substring(clock.length() - 2));
        int half = matcher.group(5).equals("P") ? 12 : 0;
        return String.format(
                Locale.ROOT, "%s-%02d-%02d %02d:%02d",
                matcher.group(3), index / 3 + 1, Integer.parseInt(matcher.group(2)), hours % 12 + half, minutes);
    }
}
