package backcheck.course.tables;

import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grading.report.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The summary that an instructor reads on a console: 80 columns, bars of plain characters. */
public final class SummaryText {

    private static final int WIDTH = 78;
    private static final int LONGEST_BAR = 40;
    private static final int LONGEST_TITLE = 44;
    private static final int MOST_CAUSES = 20;
    private static final int MOST_NAMES = 5;
    private static final int MOST_IDENTICAL = 10;

    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private SummaryText(Words words) {
        this.words = words;
    }

    /** The text. */
    public static String of(Summary summary, Words words) {
        SummaryText text = new SummaryText(words);
        text.write(summary);
        return text.out.toString();
    }

    private void write(Summary summary) {
        out.append('\n');
        title(summary);
        out.append('\n');
        int most = summary.histogram().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = 0; i < summary.histogram().size(); i++) {
            int count = summary.histogram().get(i);
            String range = i == 10 ? "100 %" : 10 * i + " - " + (10 * i + 10) + " %";
            String bar = "#".repeat((int) Math.ceil((double) LONGEST_BAR * count / Math.max(1, most)));
            line(2, String.format(Locale.ROOT, "%12s %5d %s", range, count, bar));
        }
        out.append('\n');
        line(2, words.of("class.parts"));
        Arrays.stream(PartId.values()).forEach(part -> passed(part, summary));
        out.append('\n');
        causes(summary);
        attention(summary.attention());
    }

    private void title(Summary summary) {
        List<String> absent = summary.absent().who();
        String mean = round(summary.mean());
        String median = round(summary.median());
        String counts = counts(summary.statuses());
        if (absent.isEmpty()) {
            line(2, words.of(Message.of("class.title", summary.submissions(), mean, median, counts)));
            return;
        }
        line(2, words.of(Message.of(
                "class.title-of-roster", summary.students(), summary.submissions(), mean, median, counts)));
        line(2, words.of(Message.of(
                "class.absent", absent.size(), who(absent), round(summary.absent().meanWithout()),
                round(summary.absent().medianWithout()))));
    }

    /** A part that all have needs no more lines. */
    private void passed(PartId part, Summary summary) {
        int passed = summary.parts().getOrDefault(part.spelled(), 0);
        rate(part.number() + " " + words.of("part." + part.spelled()), passed, summary);
        if (passed < summary.submissions()) {
            summary.checksOf().getOrDefault(part.spelled(), List.of()).forEach(check ->
                    rate("    " + words.of("check." + check), summary.checks().getOrDefault(check, 0), summary));
        }
    }

    private void rate(String title, int passed, Summary summary) {
        String cut = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 3) + "...";
        long percent = Math.round(100.0 * passed / Math.max(1, summary.submissions()));
        out.append(String.format(Locale.ROOT, "    %-" + LONGEST_TITLE + "s %6d %4d %%\n", cut, passed, percent));
    }

    private void causes(Summary summary) {
        if (summary.causes().isEmpty()) {
            return;
        }
        line(2, words.of("class.causes"));
        List<Cause> told = together(summary.causes());
        told.stream().limit(MOST_CAUSES).forEach(cause -> {
            line(4, sentence(cause, summary.submissions()));
            line(8, who(cause.who()));
        });
        int more = told.size() - MOST_CAUSES;
        if (more > 0) {
            line(4, words.of(Message.of("class.more-causes", more)));
        }
    }

    private void attention(List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return;
        }
        line(2, words.of("class.attention"));
        int identical = 0;
        for (Concern concern : concerns) {
            identical += concern.reason() == Concern.Reason.IDENTICAL ? 1 : 0;
            if (concern.reason() != Concern.Reason.IDENTICAL || identical <= MOST_IDENTICAL) {
                String key = "class.attention." + concern.reason().spelled();
                line(4, words.of(Message.of(key, concern.who().size(), who(concern.who()))));
            }
        }
        if (identical > MOST_IDENTICAL) {
            line(4, words.of(Message.of("class.attention.more-identical", identical - MOST_IDENTICAL)));
        }
    }

    /** What the same students have done to several factors is one misunderstanding: who forgets an input forgets it everywhere. */
    private static List<Cause> together(List<Cause> causes) {
        Map<List<Object>, Cause> told = new LinkedHashMap<>();
        for (Cause cause : causes) {
            told.merge(List.of(cause.part(), cause.kind(), cause.instead(), cause.who()), cause, SummaryText::joined);
        }
        return List.copyOf(told.values());
    }

    private static Cause joined(Cause one, Cause other) {
        Optional<String> factors = Optional.of(one.factor().orElse("?") + ", " + other.factor().orElse("?"));
        List<String> targets = Stream.concat(one.targets().stream(), other.targets().stream()).distinct().sorted().toList();
        return new Cause(one.part(), one.kind(), factors, one.instead(), targets, one.who());
    }

    /** Kinds without a sentence of their own are named by their word. */
    private String sentence(Cause cause, int all) {
        String targets = String.join(", ", cause.targets());
        int count = cause.who().size();
        String key = "mistake." + cause.kind();
        return words.of(words.has(key)
                ? Message.of(key, count, all, targets, cause.factor().orElse("?"), cause.instead().orElse("?"))
                : Message.of("mistake.other", count, all, targets, cause.kind()));
    }

    private String who(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return words.of(more > 0 ? Message.of("class.and-more", first, more) : Message.of("class.all", first));
    }

    private static String counts(Map<String, Integer> counts) {
        return String.join(", ", counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey()).toList());
    }

    private static String round(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** A paragraph, broken at spaces. */
    private void line(int indent, String text) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (String word : text.split("(?<= )")) {
            if (line.length() + word.stripTrailing().length() > WIDTH && line.length() > indent + 2) {
                out.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(" ".repeat(indent + 2));
            }
            line.append(word);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
