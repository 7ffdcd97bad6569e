package backcheck.course.tables;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code summary.json}. */
public final class SummaryJson {

    private SummaryJson() {}

    /** The document; the same summary gives the same bytes. */
    public static String of(Summary summary) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode json = mapper.createObjectNode();
        json.put("version", 1).put("students", summary.students()).put("submissions", summary.submissions());
        numbers(json.putObject("statuses"), summary.statuses());
        json.put("mean", summary.mean()).put("median", summary.median());
        json.putObject("submitted")
                .put("mean", summary.absent().meanWithout())
                .put("median", summary.absent().medianWithout());
        ArrayNode histogram = json.putArray("histogram");
        summary.histogram().forEach(histogram::add);
        numbers(json.putObject("parts"), summary.parts());
        numbers(json.putObject("checks"), summary.checks());
        ArrayNode absent = json.putArray("absent");
        summary.absent().who().forEach(absent::add);
        ArrayNode causes = json.putArray("causes");
        summary.causes().forEach(cause -> add(causes.addObject(), cause));
        ArrayNode attention = json.putArray("attention");
        summary.attention().forEach(concern -> add(attention.addObject(), concern));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json).replace("\r\n", "\n") + "\n";
    }

    private static void numbers(ObjectNode json, Map<String, Integer> counts) {
        counts.forEach(json::put);
    }

    private static void add(ObjectNode json, Concern concern) {
        json.put("reason", concern.reason().spelled()).put("count", concern.who().size());
        ArrayNode who = json.putArray("who");
        concern.who().forEach(who::add);
    }

    private static void add(ObjectNode json, Cause cause) {
        json.put("count", cause.who().size()).put("kind", cause.kind());
        json.put("part", cause.part().orElse(null));
        json.put("factor", cause.factor().orElse(null));
        json.put("instead", cause.instead().orElse(null));
        ArrayNode targets = json.putArray("targets");
        cause.targets().forEach(targets::add);
        ArrayNode who = json.putArray("who");
        cause.who().forEach(who::add);
    }
}
