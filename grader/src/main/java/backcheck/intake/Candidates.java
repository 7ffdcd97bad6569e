package backcheck.intake;

import backcheck.grade.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses the one source that is the class {@code Network}. */
final class Candidates {

    /**
     * The chosen source.
     *
     * @param copies others with the same text, which are not needed
     */
    record Choice(Source network, List<Source> copies) {}

    /** What makes a source the one that is meant, the surest sign first; what has a sign has no need of the next. */
    private static final List<Predicate<Source>> SIGNS = List.of(
            source -> source.isNamedNetwork() && source.outline().packageName().equals(Renaming.PACKAGE),
            source -> source.isNamedNetwork() && source.outline().holder().isPresent(),
            source -> source.outline().holder().isPresent(),
            Source::isNamedNetwork,
            source -> SourceName.isNetworkWhateverCase(source.fileName()));

    private Candidates() {}

    /**
     * The source that is meant; empty if none has any sign of it.
     *
     * @throws DamagedException if several have the same sign, and are not the same
     */
    static Optional<Choice> choose(List<Source> sources) throws DamagedException {
        for (Predicate<Source> sign : SIGNS) {
            List<Source> meant = sources.stream().filter(sign).toList();
            if (!meant.isEmpty()) {
                return Optional.of(choice(meant));
            }
        }
        return Optional.empty();
    }

    private static Choice choice(List<Source> meant) throws DamagedException {
        if (meant.stream().map(Source::text).distinct().count() > 1) {
            List<String> paths = meant.stream().map(Source::path).toList();
            throw new DamagedException(Message.of("submission.two-candidates", Paths.some(paths)));
        }
        Source network = meant.stream()
                .filter(source -> ("/" + source.path()).endsWith("/network/Network.java"))
                .findFirst()
                .orElse(meant.get(0));
        return new Choice(
                network, meant.stream().filter(source -> source != network).toList());
    }
}
