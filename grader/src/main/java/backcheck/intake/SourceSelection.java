package backcheck.intake;

import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the one class {@code Network} among the files, and the student's own classes beside it. */
final class SourceSelection {

    /** A hint, not a list: whoever sees three of them looks for more. */
    private static final int MOST_INVISIBLE = 3;

    private final Contents contents;
    private final boolean isSingle;

    private SourceSelection(Contents contents, boolean isSingle) {
        this.contents = contents;
        this.isSingle = isSingle;
    }

    /** Select among what was found. */
    static SourceSelection of(Contents contents) {
        return new SourceSelection(contents, false);
    }

    /** Take the one file that was handed in, whose name does not matter then. */
    static SourceSelection ofSingle(RawFile file) {
        Contents contents = new Contents();
        contents.add(file);
        return new SourceSelection(contents, true);
    }

    Submission select(String name) throws DamagedException {
        List<Source> sources = new ArrayList<>();
        for (RawFile file : Collisions.settle(contents.sources())) {
            read(file).ifPresent(sources::add);
        }
        Candidates.Choice choice = isSingle ? single(sources) : choose(sources);
        Source network = choice.network();
        List<Source> others = sources.stream()
                .filter(source -> source != network && !choice.copies().contains(source))
                .toList();
        Surroundings surroundings = Surroundings.of(network, others);
        RenamedSources mended = RenamedSources.of(network, surroundings.own(), isSingle);

        List<Message> notices = new ArrayList<>(contents.notices());
        notices.addAll(mended.notices());
        notices.addAll(encodings(Stream.concat(Stream.of(network), surroundings.own().stream())));
        if (!choice.copies().isEmpty()) {
            List<String> copies = choice.copies().stream().map(Source::path).toList();
            notices.add(Message.of("notice.copies", Paths.shown(network.path()), Paths.some(copies)));
        }
        contents.passed().forEach(passed -> surroundings.leftovers().add(passed.path(), passed.reason()));
        notices.addAll(surroundings.leftovers().notices());
        notices.addAll(invisible(mended.files()));
        return new Submission.Sources(name, mended.files(), List.copyOf(notices), mended.notices());
    }

    /** A file as a source; what is none, and what is a test, is passed over. */
    private Optional<Source> read(RawFile file) {
        SourceText text = SourceText.of(file.bytes());
        if (text.looks().isPresent()) {
            Message refusal = Message.of(
                    "submission.looks-like",
                    Paths.shown(file.path()),
                    text.looks().get().label());
            contents.pass(new SkippedFile(file.path(), Reason.NOT_TEXT, Optional.of(refusal)));
            return Optional.empty();
        }
        Source source = new Source(file.path(), text.text(), text.encoding(), Outline.of(text.text()));
        if (source.outline().isBlank()) {
            contents.pass(file.path(), Reason.BLANK);
            return Optional.empty();
        }
        if (!isSingle && isTest(source)) {
            if (!Template.isUnchangedTest(source.fileName(), source.text())) {
                contents.pass(file.path(), Reason.TEST);
            }
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private static boolean isTest(Source source) {
        return IgnoredPath.of(source.path()) == IgnoredPath.TEST
                || source.outline().importsJunit() && !source.isNamedNetwork();
    }

    private Candidates.Choice single(List<Source> sources) throws DamagedException {
        if (sources.isEmpty()) {
            throw new DamagedException(contents.passed().get(0).refusal());
        }
        Source source = sources.get(0);
        boolean isMeant = SourceName.isNetworkWhateverCase(source.fileName())
                || source.outline().declares(Renaming.CLASS)
                || source.outline().holder().isPresent();
        if (!isMeant) {
            throw new DamagedException(Message.of("submission.no-class", Paths.shown(source.path())));
        }
        return new Candidates.Choice(source, List.of());
    }

    private Candidates.Choice choose(List<Source> sources) throws DamagedException {
        Optional<Candidates.Choice> choice = Candidates.choose(sources);
        if (choice.isEmpty()) {
            throw new DamagedException(Refusal.of(contents, !sources.isEmpty()));
        }
        return choice.get();
    }

    private static List<Message> encodings(Stream<Source> graded) {
        Map<SourceText.Encoding, List<String>> paths = new EnumMap<>(SourceText.Encoding.class);
        graded.forEach(source -> paths.computeIfAbsent(source.encoding(), first -> new ArrayList<>())
                .add(source.path()));
        return paths.entrySet().stream()
                .flatMap(some -> some.getKey().notice(some.getValue()).stream())
                .toList();
    }

    private static List<Message> invisible(List<SourceFile> graded) {
        List<Message> found = new ArrayList<>();
        for (SourceFile file : graded) {
            found.addAll(InvisibleCharacters.find(file, MOST_INVISIBLE - found.size()));
        }
        return found;
    }
}
