package backcheck.submissions;

import backcheck.exercise.checks.Assignment;
import backcheck.exercise.checks.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page of all mistakes in the corpus: which checks catch each, and what it is told.
 *
 * @param wrong submissions with mistakes
 * @param right correct ones
 * @param lazy those that try to earn something for nothing
 */
record Catalogue(List<Verdicts> wrong, List<Verdicts> right, List<Verdicts> lazy) {

    static final Path PAGE = Path.of("../docs/catalogue.md");

    static Catalogue read() {
        return new Catalogue(
                Corpus.wrong().stream().map(Verdicts::of).toList(),
                Corpus.right().stream().map(Verdicts::of).toList(),
                Corpus.lazy().stream().map(Verdicts::of).toList());
    }

    String page() {
        List<String> lines = new ArrayList<>();
        lines.add("# The mistakes that the grader is tested with\n");
        lines.add("Generated from the grades recorded in `grader/src/test/submissions`; `mvn -pl grader -am test"
                + " -Dtest=GoldenSubmissionsTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.rewrite=true`"
                + " rewrites both. The words are those of"
                + " [diagnosis.md](diagnosis.md), the checks those of [assignment.md](assignment.md).\n");
        lines.add("## Figures\n");
        lines.addAll(figures());
        lines.add("\nThe diagnosis was developed with this corpus: these figures show that it does not get worse, not how"
                + " it does with mistakes that nobody has thought of. Diagnoses of lazy submissions are not judged: they claim"
                + " no mistakes, and if nothing depends on the inputs, several names fit, as the last table shows.");
        lines.add("\n## Checks\n\nA mistake that only one check catches would pass without it.\n");
        lines.add("| | check | mistakes that it catches | that only it catches |\n|---|---|--:|--:|");
        checks().forEach(check -> lines.add("| " + letter(check) + " | " + check.id() + " | "
                + count(wrong, submission -> submission.failed().contains(check.id())) + " | "
                + count(wrong, submission -> submission.failed().equals(Set.of(check.id()))) + " |"));
        lines.add("\n## Mistakes and the checks that catch them\n");
        lines.add("| submission |" + checks().stream().map(c -> " " + letter(c) + " |").collect(Collectors.joining()));
        lines.add("|---|" + checks().stream().map(c -> ":-:|").collect(Collectors.joining()));
        wrong.forEach(submission -> lines.add("| " + submission.name() + " |" + crosses(submission)));
        lines.add("\n## Mistakes and what is reported\n");
        lines.add("*as claimed* means exactly the claim, *equal* another name of the same function in every case.\n");
        lines.add("| submission | the mistakes in it | what is reported |\n|---|---|---|");
        wrong.forEach(submission -> lines.add(
                "| " + submission.name() + " | " + words(submission.claimed()) + " | " + told(submission) + " |"));
        lines.add("\n## Something for nothing\n\n| submission | points | what is reported |\n|---|--:|---|");
        lazy.forEach(submission -> lines.add(
                "| " + submission.name() + " | " + points(submission.score()) + " | " + words(submission.told()) + " |"));
        return String.join("\n", lines) + "\n";
    }

    List<String> figures() {
        return List.of(
                "| | |\n|---|--:|",
                row("single mistakes named, of those that have a word", named(1), ofCauses(1)),
                row("pairs of mistakes with both named", named(2), ofCauses(2)),
                row("mistakes without a word that get no diagnosis", silent(), count(wrong, Catalogue::isWithoutWord)),
                row("of all these, with a diagnosis that was not claimed", count(wrong, s -> !s.wrong().isEmpty()), wrong.size()),
                row("correct submissions with a diagnosis", count(right, s -> !s.told().isEmpty()), right.size()),
                row("lazy submissions with a diagnosis", count(lazy, s -> !s.told().isEmpty()), lazy.size()));
    }

    long accused() {
        return count(right, submission -> !submission.told().isEmpty());
    }

    /** Submissions that are told something that is not so. */
    List<String> wronglyTold() {
        return wrong.stream()
                .filter(submission -> !submission.wrong().isEmpty())
                .map(submission -> submission.name() + " " + submission.wrong())
                .toList();
    }

    private static String row(String what, long part, long whole) {
        return String.format(Locale.ROOT, "| %s | %d of %d |", what, part, whole);
    }

    private long named(int causes) {
        return count(wrong, submission -> hasWord(submission, causes) && submission.isNamed());
    }

    private long ofCauses(int causes) {
        return count(wrong, submission -> hasWord(submission, causes));
    }

    private long silent() {
        return count(wrong, submission -> isWithoutWord(submission) && submission.told().isEmpty());
    }

    private static boolean hasWord(Verdicts submission, int causes) {
        return submission.causes() == causes && !submission.claimed().isEmpty();
    }

    private static boolean isWithoutWord(Verdicts submission) {
        return submission.claimed().isEmpty();
    }

    private static long count(List<Verdicts> submissions, Predicate<Verdicts> wanted) {
        return submissions.stream().filter(wanted).count();
    }

    private static List<Check> checks() {
        return Assignment.checks();
    }

    private static char letter(Check check) {
        return (char) ('a' + checks().indexOf(check));
    }

    private static String crosses(Verdicts submission) {
        return checks().stream()
                .map(check -> submission.failed().contains(check.id()) ? " x |" : "  |")
                .collect(Collectors.joining());
    }

    private static String told(Verdicts submission) {
        if (submission.told().equals(submission.claimed())) {
            return submission.told().isEmpty() ? "nothing" : "as claimed";
        }
        String judgement = submission.isNamed() ? "equal: " : submission.wrong().isEmpty() ? "not all: " : "**wrong**: ";
        return submission.told().isEmpty() ? "nothing" : judgement + words(submission.told());
    }

    /** Mistakes with the values that each explains. */
    private static String words(Collection<Verdicts.Mistake> mistakes) {
        return mistakes.isEmpty()
                ? "–"
                : mistakes.stream().map(Verdicts.Mistake::cause).distinct()
                        .map(cause -> mistakes.stream()
                                        .filter(mistake -> mistake.cause().equals(cause))
                                        .map(Verdicts.Mistake::target)
                                        .collect(Collectors.joining(", "))
                                + ": " + cause)
                        .collect(Collectors.joining("; "));
    }

    private static String points(double score) {
        return String.format(Locale.ROOT, score == Math.rint(score) ? "%.0f" : "%.1f", score);
    }
}
