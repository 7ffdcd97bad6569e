package backcheck.grading.report;

import backcheck.grade.Counterexample;
import backcheck.grade.Message;
import backcheck.grade.Step;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a case in which a check fails, with the way to its value step by step.
 *
 * @param indent how many blanks stand before each line
 */
record ExampleText(Words words, StringBuilder out, int indent) {

    /** Write an example. */
    void write(Counterexample example) {
        String inputs = example.inputs().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Numbers.readable(entry.getValue()))
                .collect(Collectors.joining(" "));
        String sentence = words.of(Message.of("console.example", inputs));
        Paragraph.write(out, indent, example.isRelation() ? sentence.replaceFirst(":$", "") : sentence);
        example.steps().forEach(this::step);
        if (example.isRelation()) {
            // both sides are the student's, and the sentence has told them
            return;
        }
        line(example.quantity(), "", example.expected(), words.of(Message.of("console.yours", example.got())));
    }

    private void step(Step step) {
        // a factor that is left out counts as 1, which would only confuse
        boolean there = step.note().filter(note -> words.of(note).equals(words.of("step.missing-factor"))).isEmpty();
        String value = step.got().filter(got -> there).map(got -> ": " + Numbers.readable(got)).orElse("");
        String note = step.note().map(text -> words.of(text) + value).orElse("");
        line(step.name(), step.name().equals(step.written()) ? "" : "= " + step.written(), step.right(), note);
    }

    private void line(String name, String written, double value, String note) {
        String left = String.format(Locale.ROOT, "%-10s %-23s %11s", name, written, Numbers.readable(value));
        String start = " ".repeat(indent + 2) + left;
        if (start.length() + 3 + note.length() <= Paragraph.WIDTH - 2) {
            out.append((start + "   " + note).stripTrailing()).append('\n');
        } else {
            out.append(start).append('\n');
            Paragraph.write(out, indent + 4, "^ " + note);
        }
    }
}
