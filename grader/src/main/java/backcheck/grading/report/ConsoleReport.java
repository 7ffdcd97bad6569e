package backcheck.grading.report;

import backcheck.grade.CheckResult;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import backcheck.grade.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report that a student reads: 80 columns, plain ASCII around the words, colour only where it is wanted. */
public final class ConsoleReport implements ReportWriter {

    private static final int WIDTH = Paragraph.WIDTH;
    private static final int INDENT = 6;
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final Words words;
    private final boolean colour;

    /**
     * Make a report in these words.
     *
     * @param colour whether to use ANSI colours; every mark is a word as well
     */
    public ConsoleReport(Words words, boolean colour) {
        this.words = words;
        this.colour = colour;
    }

    @Override
    public String write(Grade grade) {
        StringBuilder out = new StringBuilder();
        out.append('\n');
        row(out, "  " + words.of(Message.of("console.title", SafeText.name(grade.submission()))), "seed " + grade.seed());
        rule(out);
        if (grade.status() != Status.GRADED) {
            grade.reason().ifPresent(reason -> Paragraph.write(out, 2, words.of(reason)));
            grade.diagnoses().forEach(diagnosis -> Paragraph.write(out, 4, Place.of(diagnosis) + words.of(diagnosis.message())));
            rule(out);
        }
        grade.parts().forEach(part -> part(out, grade, part));
        rule(out);
        if (grade.deduction() > 0) {
            String off = "-" + Numbers.points(grade.deduction());
            row(out, "  " + words.of("console.deduction"), String.format(Locale.ROOT, "%13s%-17s", off, ""));
        }
        String total = Numbers.points(grade.score()) + " / " + Numbers.points(grade.max());
        row(out, "  " + words.of("console.total"), String.format(Locale.ROOT, "%13s%-17s", total, ""));
        grade.notices().forEach(notice -> Paragraph.write(out, 2, words.of(notice)));
        out.append('\n');
        Paragraph.write(out, 2, next(grade));
        out.append('\n');
        return out.toString();
    }

    private void part(StringBuilder out, Grade grade, PartResult part) {
        String title = "  " + part.id().number() + " " + words.of("part." + part.id().spelled());
        row(out, title, marks(part.score(), part.max(), part.result()));
        if (grade.status() != Status.GRADED || part.result() == Result.PASSED || isUntouched(part)) {
            part.notices().forEach(notice -> Paragraph.write(out, INDENT, words.of(notice)));
            return;
        }
        Set<String> said = new LinkedHashSet<>();
        diagnoses(grade, part).forEach(sentence -> {
            said.add(sentence);
            Paragraph.write(out, 4, "> " + sentence);
        });
        for (CheckResult check : part.checks()) {
            Result result = check.verdict().result();
            row(out, " ".repeat(4) + words.of("check." + check.id()), marks(check.score(), check.max(), result));
            String message = check.verdict().message().map(words::of).orElse("");
            if (!message.isEmpty() && said.add(message)) {
                Paragraph.write(out, INDENT, message);
                check.verdict().counterexample().ifPresent(new ExampleText(words, out, INDENT)::write);
            }
        }
        part.notices().forEach(notice -> Paragraph.write(out, INDENT, words.of(notice)));
    }

    /** The part's mistakes by name; those that a check's own message tells are left to it. */
    private List<String> diagnoses(Grade grade, PartResult part) {
        Set<Message> messages = part.checks().stream()
                .flatMap(check -> check.verdict().message().stream())
                .collect(Collectors.toSet());
        return grade.diagnoses().stream()
                .filter(diagnosis -> diagnosis.part().filter(part.id()::equals).isPresent())
                .filter(diagnosis -> !messages.contains(diagnosis.message()))
                .collect(Collectors.groupingBy(Diagnosis::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> IntStream.range(0, alike.size())
                        .mapToObj(i -> words.of(i == 0 ? alike.get(0).message() : likewise(alike.get(i)))))
                .toList();
    }

    /** The same kind of mistake once more, in a few words. */
    private static Message likewise(Diagnosis diagnosis) {
        boolean factor = diagnosis.factor().isPresent();
        boolean instead = diagnosis.instead().isPresent();
        if (!factor && !instead) {
            return diagnosis.message();
        }
        String key = factor && instead ? "replaced" : factor ? "factor" : "instead";
        return Message.of(
                "diagnosis.likewise." + key,
                String.join(", ", diagnosis.targets()),
                diagnosis.factor().orElse(""),
                diagnosis.instead().orElse(""));
    }

    /** Nothing of it is written, so there is nothing to tell check by check. */
    private static boolean isUntouched(PartResult part) {
        return part.result() == Result.NOT_STARTED
                && part.checks().stream().noneMatch(check -> check.verdict().isPassed());
    }

    private String marks(double score, double max, Result result) {
        String points = Numbers.points(score) + " / " + Numbers.points(max);
        String word = words.of("result." + result.spelled());
        String padded = String.format(Locale.ROOT, "%13s   %-14s", points, word);
        if (!colour) {
            return padded;
        }
        String code = result == Result.PASSED ? "32" : result == Result.FAILED ? "31;1" : "33";
        return padded.replace(word, "\u001B[" + code + "m" + word + "\u001B[0m");
    }

    private String next(Grade grade) {
        if (grade.status() != Status.GRADED) {
            return words.of("next." + grade.status().spelled());
        }
        for (Result result : List.of(Result.FAILED, Result.NOT_STARTED, Result.BLOCKED)) {
            for (PartResult part : grade.parts()) {
                if (part.result() == result) {
                    String left = Numbers.points(grade.max() - grade.score());
                    String title = words.of("part." + part.id().spelled());
                    return words.of(Message.of(
                            "next." + result.spelled(), part.id().number(), title, left, Numbers.points(part.max() - part.score())));
                }
            }
        }
        return words.of("next.done");
    }

    private static void rule(StringBuilder out) {
        out.append("  ").append("-".repeat(WIDTH - 4)).append('\n');
    }

    private static void row(StringBuilder out, String left, String right) {
        int visible = COLOUR.matcher(right).replaceAll("").length();
        int space = WIDTH - 4 - visible;
        String cut = left.length() <= space ? left : left.substring(0, space - 3) + "...";
        int gap = WIDTH - 2 - cut.length() - visible;
        out.append(SafeText.line((cut + " ".repeat(gap) + right).stripTrailing())).append('\n');
    }
}
