package backcheck.grading.judge;

import backcheck.exercise.checks.Assignment;
import backcheck.exercise.checks.Check;
import backcheck.exercise.checks.Exam;
import backcheck.grade.CheckResult;
import backcheck.grade.Diagnosis;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.PartResult;
import backcheck.grade.Points;
import backcheck.grade.Result;
import backcheck.grade.Verdict;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns verdicts into points. */
public final class Scorer {

    private Scorer() {}

    /** The assignment's own points. */
    public static Points standardPoints() {
        Map<String, Double> points = new LinkedHashMap<>();
        Assignment.checks().forEach(check -> points.put(check.id(), check.points()));
        return new Points(points);
    }

    /** The ids of the checks of each part, in order, by the part's id. */
    public static Map<String, List<String>> checksByPart() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (PartId part : PartId.values()) {
            parts.put(part.spelled(), Assignment.checksOf(part).stream().map(Check::id).toList());
        }
        return parts;
    }

    /** Score the verdicts of all checks: a check brings all its points or none. */
    static List<PartResult> score(Points points, Function<Check, Verdict> verdicts) {
        return Arrays.stream(PartId.values())
                .map(part -> new PartResult(
                        part,
                        Assignment.checksOf(part).stream()
                                .map(check -> result(check, points, verdicts.apply(check)))
                                .toList()))
                .toList();
    }

    /** All parts at 0, because nothing could be run. */
    public static List<PartResult> nothing(Points points) {
        return score(points, check -> Verdict.of(Result.NOT_RUN, Message.of("check.not-run")));
    }

    /** The mistakes that the checks have named, each once. */
    static List<Diagnosis> named(Exam exam) {
        Set<Object> seen = new HashSet<>();
        return Assignment.checks().stream()
                .flatMap(check -> exam.verdict(check).diagnoses().stream())
                .filter(diagnosis -> seen.add(List.of(diagnosis.targets(), diagnosis.kind())))
                .collect(Collectors.toUnmodifiableList());
    }

    private static CheckResult result(Check check, Points points, Verdict verdict) {
        double max = points.of(check.id());
        return new CheckResult(check.id(), verdict.isPassed() ? max : 0, max, verdict);
    }
}
