package backcheck.intake;

import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The sources to compile, with the names that the assignment asks for.
 *
 * @param files the class {@code Network} first
 * @param notices what was mended; empty if nothing had to be
 */
record RenamedSources(List<SourceFile> files, List<Message> notices) {

    /**
     * Mend what is not as it should be, and nothing else.
     *
     * @param own the student's own classes beside it
     * @param isSingle whether one file was handed in, whose name does not matter then
     */
    static RenamedSources of(Source network, List<Source> own, boolean isSingle) {
        List<Message> notices = new ArrayList<>();
        String wrongPackage = wrongPackage(network, notices);
        Optional<Outline.Type> wrongClass = wrongClass(network, own);
        wrongClass.ifPresent(type -> notices.add(Message.of(
                "notice.mended-class", Paths.shown(network.path()), Paths.shown(type.name()))));
        UnaryOperator<String> mending = notices.isEmpty()
                ? text -> text
                : new Renaming(wrongPackage, wrongClass.map(Outline.Type::name).orElse(""))::apply;

        List<SourceFile> files = new ArrayList<>();
        files.add(new SourceFile(
                isSingle ? SourceName.NETWORK : path(network, wrongClass), mending.apply(network.text())));
        own.forEach(source ->
                files.add(new SourceFile(SourceName.withEnding(source.path()), mending.apply(source.text()))));
        if (!isSingle) {
            notices.addAll(renamed(network, own, files));
        }
        return new RenamedSources(files, List.copyOf(notices));
    }

    /** Another package than the one asked for; empty if none is named, and for the right one. */
    private static String wrongPackage(Source network, List<Message> notices) {
        String found = network.outline().packageName();
        if (found.equals(Renaming.PACKAGE)) {
            return "";
        }
        String path = Paths.shown(network.path());
        notices.add(
                found.isEmpty()
                        ? Message.of("notice.mended-no-package", path)
                        : Message.of("notice.mended-package", path, Paths.shown(found)));
        return found;
    }

    /** The class that must be meant, if none is called as it should be. */
    private static Optional<Outline.Type> wrongClass(Source network, List<Source> own) {
        Outline outline = network.outline();
        if (Stream.concat(Stream.of(network), own.stream())
                .anyMatch(source -> source.outline().declares(Renaming.CLASS))) {
            return Optional.empty();
        }
        return outline.holder()
                .or(() -> only(outline.types()))
                .or(() -> only(outline.types().stream().filter(Outline.Type::isPublic).toList()));
    }

    private static Optional<Outline.Type> only(List<Outline.Type> types) {
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /** Java asks for the name of a file only where its class is public. */
    private static String path(Source network, Optional<Outline.Type> wrongClass) {
        boolean isPublic = wrongClass
                .or(() -> network.outline().types().stream()
                        .filter(type -> type.name().equals(Renaming.CLASS))
                        .findFirst())
                .map(Outline.Type::isPublic)
                .orElse(false);
        return isPublic || SourceName.isNetworkWhateverCase(network.fileName())
                ? Paths.folder(network.path()) + SourceName.NETWORK
                : SourceName.withEnding(network.path());
    }

    private static List<Message> renamed(Source network, List<Source> own, List<SourceFile> files) {
        List<Source> sources = Stream.concat(Stream.of(network), own.stream()).toList();
        List<Message> notices = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            String path = sources.get(i).path();
            if (!path.equals(files.get(i).path())) {
                notices.add(Message.of(
                        "notice.mended-file", Paths.shown(path), Paths.shown(files.get(i).fileName())));
            }
        }
        return notices;
    }
}
