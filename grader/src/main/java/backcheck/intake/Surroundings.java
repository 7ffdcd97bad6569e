package backcheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies beside the chosen class: the student's own classes, and what has nothing to do with it.
 *
 * @param own the classes that are compiled with it
 * @param leftovers everything else that is worth a word
 */
record Surroundings(List<Source> own, SkippedFiles leftovers) {

    /**
     * Tell them apart.
     *
     * @param others every source but the chosen one
     */
    static Surroundings of(Source network, List<Source> others) {
        List<Source> own = new ArrayList<>();
        List<Source> foreign = new ArrayList<>();
        SkippedFiles leftovers = new SkippedFiles();
        for (Source source : others) {
            Optional<Reason> reason = reason(source, network);
            if (reason.isEmpty()) {
                own.add(source);
            } else if (reason.get() == Reason.OTHER_PACKAGE) {
                foreign.add(source);
            } else if (reason.get() != Reason.GIVEN || !isUnchanged(source)) {
                leftovers.add(source.path(), reason.get());
            }
        }
        List<String> imports = new ArrayList<>(network.outline().imports());
        own.forEach(source -> imports.addAll(source.outline().imports()));
        foreign.forEach(source -> leftovers.add(
                source.path(), isImported(source, imports) ? Reason.FOREIGN_IMPORT : Reason.OTHER_PACKAGE));
        return new Surroundings(own, leftovers);
    }

    /** Why it is not one of the student's own classes; empty if it is. */
    private static Optional<Reason> reason(Source source, Source network) {
        if (source.fileName().equals("module-info.java") || source.fileName().equals("package-info.java")) {
            return Optional.of(Reason.MODULE);
        }
        Outline outline = source.outline();
        String wrongPackage = network.outline().packageName();
        if (!outline.isInNetwork() && !outline.isIn(wrongPackage)) {
            return Optional.of(Reason.OTHER_PACKAGE);
        }
        if (Template.isRecord(source.fileName())) {
            return Optional.of(Reason.GIVEN);
        }
        String home = Paths.folder(network.path());
        // classes without a package see each other in one folder only
        boolean isBeside = outline.packageName().isEmpty()
                ? Paths.folder(source.path()).equals(home)
                : source.path().startsWith(home);
        return isBeside ? Optional.empty() : Optional.of(Reason.ELSEWHERE);
    }

    /** Whether it is a given record as it was given, in whatever package. */
    private static boolean isUnchanged(Source source) {
        String found = source.outline().packageName();
        Renaming mending = new Renaming(found.equals(Renaming.PACKAGE) ? "" : found, "");
        return Template.isUnchangedRecord(source.fileName(), mending.apply(source.text()));
    }

    private static boolean isImported(Source source, List<String> imports) {
        String found = source.outline().packageName();
        return !found.isEmpty() && imports.stream().anyMatch(name -> name.startsWith(found + "."));
    }
}
