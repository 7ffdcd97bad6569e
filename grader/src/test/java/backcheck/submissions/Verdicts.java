package backcheck.submissions;

import backcheck.grade.PartId;
import backcheck.grade.Result;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What the kept grade of a submission says, beside what its claim says of it.
 *
 * @param name the submission
 * @param failed the checks that it did not pass, by their ids
 * @param score the points that it got
 * @param claimed its mistakes, one for each wrong value
 * @param told the diagnoses, one for each wrong value
 * @param causes the number of mistakes that were made in it
 */
record Verdicts(String name, Set<String> failed, double score, Set<Mistake> claimed, Set<Mistake> told, int causes) {

    /** One wrong value and what is wrong with it. */
    record Mistake(String target, String kind, Optional<String> factor, Optional<String> instead) {
        String cause() {
            return kind + factor.map(f -> " " + f).orElse("") + instead.map(i -> " → " + i).orElse("");
        }
    }

    static Verdicts of(Path folder) {
        JsonNode summary = Corpus.JSON.readTree(Corpus.summary(folder).toFile());
        JsonNode claim = folder.resolve("claim.json").toFile().exists() ? Corpus.claim(folder) : null;
        boolean claims = claim != null && claim.has("diagnoses");
        return new Verdicts(
                folder.getFileName().toString(),
                failed(summary),
                Double.parseDouble(summary.get("score").stringValue().split("/")[0]),
                claims ? mistakes(claim.get("diagnoses")) : Set.of(),
                mistakes(summary.get("diagnoses")),
                claims ? claim.get("causes").intValue() : 0);
    }

    private static Set<String> failed(JsonNode summary) {
        Set<String> failed = new LinkedHashSet<>();
        for (PartId part : PartId.values()) {
            summary.get(part.spelled()).properties().forEach(check -> {
                if (check.getValue().stringValue().split(" ")[1].equals(Result.FAILED.spelled())) {
                    failed.add(check.getKey());
                }
            });
        }
        return failed;
    }

    private static Set<Mistake> mistakes(JsonNode diagnoses) {
        Set<Mistake> mistakes = new LinkedHashSet<>();
        diagnoses.forEach(diagnosis -> Corpus.words(diagnosis.get("targets"))
                .forEach(target -> mistakes.add(new Mistake(
                        target,
                        diagnosis.get("kind").stringValue(),
                        word(diagnosis.get("factor")),
                        word(diagnosis.get("instead"))))));
        return mistakes;
    }

    private static Optional<String> word(JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node.stringValue());
    }

    /** Whether every mistake was named, and nothing else. */
    boolean isNamed() {
        return !claimed.isEmpty() && wrong().isEmpty() && missed().isEmpty();
    }

    /** Diagnoses that are neither claimed nor the same function as the claimed ones. */
    Set<String> wrong() {
        return differing(told, claimed);
    }

    /** Wrong values whose mistake was not named. */
    Set<String> missed() {
        return differing(claimed, told);
    }

    private static Set<String> differing(Set<Mistake> these, Set<Mistake> those) {
        return targets(these).stream()
                .filter(target -> !SameFunction.is(target, at(target, these), at(target, those)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> targets(Set<Mistake> mistakes) {
        return mistakes.stream().map(Mistake::target).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Mistake> at(String target, Set<Mistake> mistakes) {
        return mistakes.stream().filter(mistake -> mistake.target().equals(target)).toList();
    }
}
