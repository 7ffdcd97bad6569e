package backcheck.grade;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One part of the assignment with its checks. */
public record PartResult(PartId id, List<CheckResult> checks) {

    /** Points earned. */
    public double score() {
        return checks.stream().mapToDouble(CheckResult::score).sum();
    }

    /** Points that could be earned. */
    public double max() {
        return checks.stream().mapToDouble(CheckResult::max).sum();
    }

    /** Accepted, but worth knowing; each sentence once. */
    public List<Message> notices() {
        return checks.stream()
                .flatMap(check -> check.verdict().notices().stream())
                .distinct()
                .toList();
    }

    /**
     * How the part ended: failed if any check did; else passed if all did; else not run, not started or blocked, in this
     * order, if any check was.
     */
    public Result result() {
        Set<Result> results = checks.stream()
                .map(check -> check.verdict().result())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Result.class)));
        for (Result result : List.of(Result.FAILED, Result.NOT_RUN, Result.NOT_STARTED, Result.BLOCKED)) {
            if (results.contains(result)) {
                return result;
            }
        }
        return Result.PASSED;
    }
}
