package backcheck.course.batch;

import backcheck.course.ledger.Manifest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What differs from the submissions of an earlier attempt.
 *
 * @param added submissions that were not there
 * @param changed submissions with another content
 * @param gone submissions that are not there any more
 */
public record Changes(List<String> added, List<String> changed, List<String> gone) {

    /** Nothing: there was no earlier attempt. */
    static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    /** Compare two lists of submissions. */
    static Changes between(Manifest before, Manifest now) {
        Map<String, String> old = contents(before);
        Map<String, String> today = contents(now);
        return new Changes(
                today.keySet().stream().filter(id -> !old.containsKey(id)).sorted().toList(),
                today.keySet().stream()
                        .filter(id -> old.containsKey(id) && !old.get(id).equals(today.get(id)))
                        .sorted()
                        .toList(),
                old.keySet().stream().filter(id -> !today.containsKey(id)).sorted().toList());
    }

    /** Tell whether the submissions are the same. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** The contents by id; what could not be read has none. */
    static Map<String, String> contents(Manifest manifest) {
        return manifest.items().stream()
                .filter(item -> !item.content().equals(Manifest.UNREAD))
                .collect(Collectors.toMap(Manifest.Item::id, Manifest.Item::content));
    }
}
