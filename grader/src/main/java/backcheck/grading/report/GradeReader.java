package backcheck.grading.report;

import backcheck.grade.CheckResult;
import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Kind;
import backcheck.grade.Location;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import backcheck.grade.Status;
import backcheck.grade.Step;
import backcheck.grade.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a grade back from its JSON. Its messages are in words already, so every report tells them as they are; written again
 * in the same language, it is the same JSON.
 */
public final class GradeReader {

    private GradeReader() {}

    /**
     * Read a grade.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Grade of(String json) {
        try {
            return of(JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a stored grade can't be read", e);
        }
    }

    /**
     * Read a grade from a document that is parsed already.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Grade of(JsonNode json) {
        try {
            return grade(json);
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("a stored grade can't be read", e);
        }
    }

    private static Grade grade(JsonNode json) {
        List<PartResult> parts = new ArrayList<>();
        json.get("parts").forEach(part -> parts.add(part(part)));
        List<Diagnosis> diagnoses = new ArrayList<>();
        json.get("diagnoses").forEach(diagnosis -> diagnoses.add(diagnosis(diagnosis)));
        return new Grade(
                json.get("submission").stringValue(),
                word(Status.class, json.get("status")),
                json.get("seed").longValue(),
                message(json.get("message")),
                json.get("deduction").doubleValue(),
                notices(json),
                parts,
                diagnoses);
    }

    /** A part's notices are told once for all of its checks; the first check takes them. */
    private static PartResult part(JsonNode json) {
        List<CheckResult> checks = new ArrayList<>();
        for (JsonNode check : json.get("checks")) {
            checks.add(check(check, checks.isEmpty() ? notices(json) : List.of()));
        }
        return new PartResult(word(PartId.class, json.get("id")), checks);
    }

    private static CheckResult check(JsonNode json, List<Message> notices) {
        JsonNode example = json.get("counterexample");
        Verdict verdict = new Verdict(
                word(Result.class, json.get("outcome")),
                message(json.get("message")),
                example.isNull() ? Optional.empty() : Optional.of(counterexample(example)),
                notices,
                List.of(),
                List.of());
        return new CheckResult(
                json.get("id").stringValue(), json.get("score").doubleValue(), json.get("max").doubleValue(), verdict);
    }

    private static Counterexample counterexample(JsonNode json) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        json.get("inputs").properties().forEach(input -> inputs.put(input.getKey(), number(input.getValue())));
        List<Step> steps = new ArrayList<>();
        json.get("factors").forEach(factor -> steps.add(step(factor)));
        return new Counterexample(
                inputs, json.get("quantity").stringValue(), number(json.get("expected")), got(json), steps);
    }

    private static Step step(JsonNode json) {
        Optional<Message> note = message(json.get("note"));
        return new Step(
                json.get("name").stringValue(),
                json.get("value").stringValue(),
                number(json.get("right")),
                // what has nothing to be said of it has no other value either
                note.map(some -> got(json)),
                note);
    }

    private static Diagnosis diagnosis(JsonNode json) {
        return new Diagnosis(
                json.get("targets").valueStream().map(JsonNode::stringValue).toList(),
                word(Kind.class, json.get("kind")),
                text(json.get("factor")),
                text(json.get("instead")),
                json.get("part").isNull() ? Optional.empty() : Optional.of(word(PartId.class, json.get("part"))),
                text(json.get("file"))
                        .map(file -> new Location(file, json.get("line").longValue(0), json.get("column").longValue(0))),
                message(json.get("message")).orElseThrow(NullPointerException::new));
    }

    private static List<Message> notices(JsonNode json) {
        return json.get("notices").valueStream().flatMap(notice -> message(notice).stream()).toList();
    }

    private static Optional<Message> message(JsonNode json) {
        return text(json).map(text -> Message.of("stored.words", text));
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.ofNullable(json.stringValue(null));
    }

    private static double got(JsonNode json) {
        return switch (json.path("infinite").stringValue("")) {
            case "infinity" -> Double.POSITIVE_INFINITY;
            case "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> number(json.get("got"));
        };
    }

    /** {@code null} stands for a number that is none, or is infinite. */
    private static double number(JsonNode json) {
        return json.isNull() ? Double.NaN : json.doubleValue();
    }

    private static <E extends Enum<E>> E word(Class<E> type, JsonNode json) {
        return Enum.valueOf(type, json.stringValue().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
