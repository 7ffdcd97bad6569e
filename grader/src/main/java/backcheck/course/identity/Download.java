package backcheck.course.identity;

import backcheck.course.identity.Listing.Item;
import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class's submissions, student by student.
 *
 * @param platform where they come from
 * @param entries one for each student, sorted by what their keys are made of
 * @param notices what was left out, or not understood
 */
public record Download(Platform platform, List<Entry> entries, List<Message> notices) {

    /** Names that results of the whole class have, in the folder in which each key is a folder. */
    private static final Set<String> RESERVED = 
            Set.of("grades.csv", "summary.json", "run", "upload-moodle.csv", "upload-canvas.csv", "feedback-moodle.zip");

    /** Read a listing by its names alone. */
    public static Download of(Listing listing) {
        return of(listing, Map.of());
    }

    /**
     * Read a listing: the same entries with the same keys, whatever its order.
     *
     * @param submitters who handed in each folder, where the platform tells that in a file of its own; the members of a group
     *     get an entry each
     */
    public static Download of(Listing listing, Map<String, List<Identity>> submitters) {
        NamePatterns patterns = NamePatterns.read();
        Recognition recognition = new Recognition(patterns, submitters.keySet());
        Listing inner = recognition.unwrap(listing);
        Platform platform = recognition.platform(inner);
        ItemParser finds = new ItemParser(patterns, inner, platform, recognition.repositoryPrefix(inner), submitters);
        List<Message> notices = new ArrayList<>();
        Stream.of(listing, inner)
                .flatMap(seen -> recognition.ignored(seen).stream())
                .distinct()
                .forEach(name -> notices.add(Message.of("identity.ignored", name)));
        listing.unsafe().forEach(path -> notices.add(Message.of("identity.unsafe-path", path)));
        List<ParsedItem> found = recognition.items(inner).stream()
                .sorted(Comparator.comparing(Item::name))
                .flatMap(item -> finds.of(item, notices).stream())
                .toList();
        return new Download(platform, entries(withoutCommonName(found)), List.copyOf(notices));
    }

    private static List<Entry> entries(List<ParsedItem> finds) {
        Map<String, List<ParsedItem>> students = new TreeMap<>();
        finds.forEach(find -> students.computeIfAbsent(find.student(), key -> new ArrayList<>()).add(find));
        List<List<ParsedItem>> sorted =
                students.values().stream().sorted(Comparator.comparing(Download::label)).toList();
        Set<String> seen = new HashSet<>();
        Set<String> shared = finds.stream().map(ParsedItem::item).filter(item -> !seen.add(item)).collect(Collectors.toSet());
        List<String> keys = RowKeys.of(sorted.stream().map(Download::label).toList(), RESERVED);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Attempts attempts = new Attempts();
            List<Entry.Piece> files = attempts.choose(sorted.get(i));
            Optional<String> upload = sorted.get(i).stream().map(ParsedItem::item).filter(shared::contains).findFirst();
            entries.add(new Entry(
                    keys.get(i), sorted.get(i).get(0).who(), files, List.copyOf(attempts.notices()),
                    attempts.delivery().with(upload.orElse(""))));
        }
        return entries;
    }

    private static String label(List<ParsedItem> own) {
        return own.get(0).who().label();
    }

    /** Where grading is blind all have the same name, Participant: it is none. */
    private static List<ParsedItem> withoutCommonName(List<ParsedItem> finds) {
        Set<String> names = new HashSet<>();
        Set<Optional<String>> ids = new HashSet<>();
        for (ParsedItem find : finds) {
            find.who().name().ifPresent(names::add);
            find.who().name().ifPresent(name -> ids.add(find.who().id()));
        }
        return names.size() == 1 && ids.size() > 1 ? finds.stream().map(ParsedItem::nameless).toList() : finds;
    }
}
