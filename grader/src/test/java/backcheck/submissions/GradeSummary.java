package backcheck.submissions;

import backcheck.grade.CheckResult;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.PartResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept of a grade for review: a line for each part with the points and outcome of its checks, one for each
 * diagnosis and one for each notice. Sentences are kept by their keys, so that another wording changes no summary.
 */
final class GradeSummary {

    private GradeSummary() {}

    static String of(Grade grade) {
        List<String> lines = new ArrayList<>();
        lines.add(property(
                "status",
                grade.status().spelled()
                        + grade.reason().map(why -> " " + spelled(why)).orElse("")));
        lines.add(property("score", points(grade.score()) + "/" + points(grade.max())));
        grade.parts().forEach(part -> lines.add(quoted(part.id().spelled()) + ": " + checks(part)));
        lines.add(list("diagnoses", grade.diagnoses().stream().map(GradeSummary::diagnosis)));
        lines.add(list("notices", notices(grade).map(GradeSummary::quoted)));
        return lines.stream().collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n"));
    }

    private static String checks(PartResult part) {
        ObjectNode checks = Corpus.JSON.createObjectNode();
        part.checks().forEach(check -> checks.put(check.id(), check(check)));
        return checks.toString();
    }

    private static String check(CheckResult check) {
        String why =
                check.verdict().message().map(message -> " " + message.key()).orElse("");
        return points(check.score()) + "/" + points(check.max()) + " "
                + check.verdict().result().spelled() + why;
    }

    private static String diagnosis(Diagnosis diagnosis) {
        ObjectNode json = Corpus.JSON.createObjectNode();
        diagnosis.part().ifPresent(part -> json.put("part", part.spelled()));
        ArrayNode targets = json.putArray("targets");
        diagnosis.targets().forEach(targets::add);
        json.put("kind", diagnosis.kind().spelled());
        diagnosis.factor().ifPresent(factor -> json.put("factor", factor));
        diagnosis.instead().ifPresent(instead -> json.put("instead", instead));
        return json.toString();
    }

    private static Stream<String> notices(Grade grade) {
        return Stream.concat(
                grade.notices().stream().map(GradeSummary::spelled),
                grade.parts().stream().flatMap(part -> part.notices().stream()
                        .map(notice -> part.id().spelled() + " " + spelled(notice))));
    }

    /** A message by its key and the texts in it; numbers may differ in their last digits between processors. */
    private static String spelled(Message message) {
        return message.arguments().stream()
                .flatMap(argument -> argument instanceof Message inner
                        ? Stream.of(spelled(inner))
                        : Optional.of(argument).filter(String.class::isInstance).map(String::valueOf).stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" | "),
                        texts -> texts.isEmpty() ? message.key() : message.key() + " | " + texts));
    }

    private static String list(String name, Stream<String> values) {
        List<String> lines = values.toList();
        return quoted(name) + ": " + (lines.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", lines) + "\n  ]");
    }

    private static String property(String name, String value) {
        return quoted(name) + ": " + quoted(value);
    }

    private static String quoted(String text) {
        return Corpus.JSON.writeValueAsString(text);
    }

    private static String points(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }
}
