package backcheck.running.compile;

import backcheck.intake.SourceFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The given records, compiled by themselves.
 *
 * @param classes what became of them, by binary name
 * @param words every word of their sources
 */
record ReadyRecords(Map<String, byte[]> classes, Set<String> words) {

    /** Gather the words. */
    static ReadyRecords of(Map<String, byte[]> classes, List<SourceFile> sources) {
        Set<String> words = sources.stream()
                .flatMap(source -> Arrays.stream(source.text().split("(?U)\\W+")))
                .collect(Collectors.toUnmodifiableSet());
        return new ReadyRecords(classes, words);
    }

    /**
     * Whether it would make a difference to compile the records with such classes beside them: a class of the same name is an
     * error, and one that has the name of a type that a record uses may be taken for it. Any word of theirs counts, in a comment
     * too: what differs needlessly is only compiled once more.
     *
     * @param names binary names
     */
    boolean dependOn(Collection<String> names) {
        return names.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1).split("\\$", 2)[0])
                .anyMatch(words::contains);
    }
}
