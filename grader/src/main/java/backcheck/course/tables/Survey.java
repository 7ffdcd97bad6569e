package backcheck.course.tables;

import backcheck.grade.Kind;
import backcheck.grade.Result;
import backcheck.grading.report.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Makes a summary of rows that come one after the other. */
public final class Survey {

    private static final int BARS = 11;

    /** What makes two mistakes the same one. */
    private record Key(Optional<String> part, String kind, Optional<String> factor, Optional<String> instead) {}

    /** Where it was found. */
    private record Found(Set<String> targets, List<String> who) {}

    private final SortedMap<String, Integer> statuses = new TreeMap<>();
    private final SortedMap<String, Integer> parts = new TreeMap<>();
    private final SortedMap<String, Integer> checks = new TreeMap<>();
    private final Map<Key, Found> causes = new LinkedHashMap<>();
    private final int[] histogram = new int[BARS];
    private final List<Double> scores = new ArrayList<>();
    private final SortedMap<String, List<String>> checksOf = new TreeMap<>();
    private final List<String> absent = new ArrayList<>();
    private final Attention attention;

    /** Begin, for grades in these words. */
    public Survey(Words words) {
        this.attention = new Attention(words);
    }

    /** Take the row of somebody in who has handed in nothing, and has misunderstood nothing that is known. */
    public void addAbsent(Row row) {
        absent.add(row.submission());
        place(row);
    }

    /** Take the row of a submission that has no grade yet: it counts nowhere, and somebody should look at it. */
    public void addUngraded(Row row) {
        attention.addUngraded(row);
    }

    private void place(Row row) {
        statuses.merge(row.status(), 1, Integer::sum);
        histogram[(int) Math.min(BARS - 1, Math.floor(10 * row.score() / Math.max(row.max(), 1e-9)))]++;
    }

    /** Take one more row in. */
    public void add(Row row) {
        scores.add(row.score());
        place(row);
        attention.add(row);
        for (JsonNode part : row.grade().get("parts")) {
            count(parts, part);
            part.get("checks").forEach(check -> count(checks, check));
            checksOf.computeIfAbsent(part.get("id").stringValue(), id -> ids(part.get("checks")));
        }
        Set<Key> own = new HashSet<>();
        for (JsonNode diagnosis : row.grade().get("diagnoses")) {
            Key key = key(diagnosis);
            Found found = causes.computeIfAbsent(key, k -> new Found(new TreeSet<>(), new ArrayList<>()));
            diagnosis.get("targets").forEach(target -> found.targets().add(target.stringValue()));
            if (own.add(key)) {
                found.who().add(row.submission());
            }
        }
    }

    private static void count(Map<String, Integer> passed, JsonNode one) {
        // not by its points: a check may be worth none
        boolean whole = one.get("outcome").stringValue().equals(Result.PASSED.spelled());
        passed.merge(one.get("id").stringValue(), whole ? 1 : 0, Integer::sum);
    }

    private static List<String> ids(JsonNode checks) {
        return checks.valueStream().map(check -> check.get("id").stringValue()).toList();
    }

    private static Key key(JsonNode diagnosis) {
        return new Key(
                text(diagnosis, "part"), diagnosis.get("kind").stringValue(), text(diagnosis, "factor"), text(diagnosis, "instead"));
    }

    private static Optional<String> text(JsonNode diagnosis, String name) {
        JsonNode value = diagnosis.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** What there is to say so far. */
    public Summary summary() {
        List<Cause> common = new ArrayList<>();
        // a stub is no misunderstanding
        causes.forEach((key, found) -> {
            if (!key.kind().equals(Kind.NOT_STARTED.spelled())) {
                common.add(new Cause(
                        key.part(), key.kind(), key.factor(), key.instead(), List.copyOf(found.targets()), List.copyOf(found.who())));
            }
        });
        common.sort(Comparator.comparingInt((Cause cause) -> -cause.who().size()).thenComparing(Cause::toString));
        List<Double> all = new ArrayList<>(scores);
        absent.forEach(nobody -> all.add(0.0));
        return new Summary(
                scores.size(),
                statuses,
                Arrays.stream(histogram).boxed().toList(),
                mean(all),
                median(all),
                parts,
                checks,
                checksOf,
                new Summary.Absent(List.copyOf(absent), mean(scores), median(scores)),
                common,
                attention.concerns());
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double median(List<Double> scores) {
        List<Double> sorted = scores.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
