package backcheck.course.tables;

import backcheck.course.identity.Platform;
import backcheck.course.identity.TeamNames;
import backcheck.course.tables.Concern.Reason;
import backcheck.grade.Kind;
import backcheck.grade.Result;
import backcheck.grade.Status;
import backcheck.grading.report.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Collects what an instructor should look at, row by row. */
final class Attention {

    /** Half of a hash tells contents apart as well, and takes half of the memory. */
    private static final int DIGITS = 32;

    private final Map<Reason, List<String>> who = new EnumMap<>(Reason.class);
    private final Map<String, List<Author>> byContent = new LinkedHashMap<>();
    private final Map<Reason, Predicate<String>> notices = new EnumMap<>(Reason.class);
    private boolean teams = true;

    /** Who handed a content in, and with whom. */
    private record Author(String submission, String group) {}

    /** Prepare for grades in these words. */
    Attention(Words words) {
        notices.put(Reason.RENAMED, words.saying(
                "notice.mended-class", "notice.mended-package", "notice.mended-no-package", "notice.mended-file"));
        notices.put(Reason.CLOCK, words.saying("notice.clock"));
        notices.put(Reason.ODD, words.saying(
                "notice.static-state", "notice.forbidden-unreached", "notice.invisible", "notice.given-changed",
                "notice.foreign-import", "notice.link", "notice.traversal", "notice.absolute", "notice.special",
                "notice.name"));
    }

    void addUngraded(Row row) {
        note(Reason.NOT_GRADED, true, row);
    }

    void add(Row row) {
        JsonNode grade = row.grade();
        note(Reason.UNREADABLE, row.status().equals(Status.NO_SUBMISSION.spelled()), row);
        note(Reason.NOT_COMPILED, row.status().equals(Status.NOT_COMPILED.spelled()), row);
        note(Reason.TIMED_OUT, grade.get("diagnoses").valueStream()
                .anyMatch(diagnosis -> diagnosis.get("kind").stringValue().equals(Kind.TIMEOUT.spelled())), row);
        notices.forEach((reason, says) -> note(
                reason, grade.get("notices").valueStream().map(JsonNode::stringValue).anyMatch(says), row));
        note(Reason.LATE, row.origin().late(), row);
        String content = row.origin().content();
        if (!content.isEmpty() && isWork(row)) {
            byContent.computeIfAbsent(content.substring(0, Math.min(DIGITS, content.length())), first -> new ArrayList<>(1))
                    .add(new Author(row.submission(), row.origin().group()));
        }
        teams &= row.identity().platform() == Platform.MOODLE && row.submission().indexOf('-') > 0;
    }

    private void note(Reason reason, boolean holds, Row row) {
        if (holds) {
            who.computeIfAbsent(reason, first -> new ArrayList<>()).add(row.submission());
        }
    }

    /** An empty folder, or the template as it was given out, is the same for many, and nobody's work. */
    private static boolean isWork(Row row) {
        return row.status().equals(Status.NOT_COMPILED.spelled())
                || row.grade().get("parts").valueStream()
                        .flatMap(part -> part.get("checks").valueStream())
                        .map(check -> check.get("outcome").stringValue())
                        .anyMatch(outcome -> outcome.equals(Result.PASSED.spelled()) || outcome.equals(Result.FAILED.spelled()));
    }

    /** What there is to say so far. */
    List<Concern> concerns() {
        List<Concern> concerns = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            if (who.containsKey(reason)) {
                concerns.add(new Concern(reason, List.copyOf(who.get(reason))));
            }
            if (reason == Reason.IDENTICAL) {
                byContent.values().stream()
                        .filter(authors -> authors.stream().anyMatch(author -> !isOfOneGroup(authors.get(0), author)))
                        .forEach(authors -> concerns.add(
                                new Concern(reason, authors.stream().map(Author::submission).toList())));
            }
        }
        return concerns;
    }

    /** What a group hands in together is the same for all of it. */
    private boolean isOfOneGroup(Author one, Author other) {
        return one.equals(other)
                || !one.group().isEmpty() && one.group().equals(other.group())
                || teams && TeamNames.areOfOne(one.submission(), other.submission());
    }
}
