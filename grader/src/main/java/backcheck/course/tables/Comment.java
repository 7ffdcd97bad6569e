package backcheck.course.tables;

import backcheck.grade.Message;
import backcheck.grade.Result;
import backcheck.grade.Status;
import backcheck.grading.report.Numbers;
import backcheck.grading.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Tells a grade in a few lines, for a cell of a sheet: the points, those of each part, and what went wrong. */
public final class Comment {

    /** Some 20 sentences; all of it is in the report. Excel takes 32,767 characters in a cell. */
    private static final int LONGEST = 4_000;

    private Comment() {}

    /** The lines, each safe for a spreadsheet. */
    public static List<String> of(Row row, Words words) {
        JsonNode grade = row.grade();
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Message.of("sheet.comment", Numbers.points(row.score()), Numbers.points(row.max()))));
        if (row.status().equals(Status.GRADED.spelled())) {
            lines.add(grade.get("parts").valueStream().map(Comment::points).collect(Collectors.joining(", ")));
            grade.get("parts").forEach(part -> lines.addAll(mistakes(part, grade)));
        } else {
            Row.text(grade.get("message")).ifPresent(lines::add);
            grade.get("diagnoses").forEach(diagnosis -> lines.add(place(diagnosis) + diagnosis.get("message").stringValue()));
        }
        return cut(lines.stream().map(GradesCsv::text).distinct().toList());
    }

    private static String points(JsonNode part) {
        return part.get("title").stringValue() + " " + Numbers.points(part.get("score").doubleValue()) + "/"
                + Numbers.points(part.get("max").doubleValue());
    }

    /** A part's mistakes by name, or what its checks say where none has a name. */
    private static List<String> mistakes(JsonNode part, JsonNode grade) {
        List<String> named = grade.get("diagnoses").valueStream()
                .filter(diagnosis -> diagnosis.get("part").equals(part.get("id")))
                .map(diagnosis -> diagnosis.get("message").stringValue())
                .toList();
        List<String> told = named.isEmpty()
                ? part.get("checks").valueStream()
                        .filter(check -> check.get("outcome").stringValue().equals(Result.FAILED.spelled()))
                        .flatMap(check -> Row.text(check.get("message")).stream())
                        .toList()
                : named;
        return told.stream().map(sentence -> part.get("title").stringValue() + ": " + sentence).toList();
    }

    private static String place(JsonNode diagnosis) {
        Optional<String> file = Row.text(diagnosis.get("file"));
        return file.map(name -> name + ":" + diagnosis.get("line").longValue(0) + ": ").orElse("");
    }

    /** Between characters, not within one: half a character can't be written. */
    private static List<String> cut(List<String> lines) {
        List<String> some = new ArrayList<>();
        int left = LONGEST;
        for (String line : lines) {
            int characters = line.codePointCount(0, line.length());
            if (characters > left) {
                some.add(line.substring(0, line.offsetByCodePoints(0, left)) + "…");
                return some;
            }
            some.add(line);
            left -= characters;
        }
        return some;
    }
}
