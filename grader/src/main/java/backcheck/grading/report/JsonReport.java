package backcheck.grading.report;

import backcheck.grade.CheckResult;
import backcheck.grade.Counterexample;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Location;
import backcheck.grade.Message;
import backcheck.grade.PartId;
import backcheck.grade.PartResult;
import backcheck.grade.Step;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The machine-readable grade, described key by key in {@code docs/grade.md} and by its JSON Schema. */
public final class JsonReport implements ReportWriter {

    private static final int VERSION = 1;

    /** One for all grades: to make one takes as long as to write a grade. */
    private static final JsonFactory JSON = new JsonFactory();

    private final Words words;

    /** Write messages in these words. */
    public JsonReport(Words words) {
        this.words = words;
    }

    @Override
    public String write(Grade grade) {
        return write(grade, new Pretty()) + "\n";
    }

    /** The same document on one line. */
    public String line(Grade grade) {
        return write(grade, ObjectWriteContext.empty());
    }

    /**
     * The document of a grade from its line.
     *
     * @throws JacksonException if it is none
     */
    public static String ofLine(String line) {
        StringWriter text = new StringWriter();
        try (JsonParser from = JSON.createParser(ObjectReadContext.empty(), line);
                JsonGenerator json = JSON.createGenerator(new Pretty(), text)) {
            while (from.nextToken() != null) {
                json.copyCurrentEventExact(from);
            }
        }
        return text + "\n";
    }

    private String write(Grade grade, ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(context, text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("submission", SafeText.name(grade.submission()));
            json.writeStringProperty("status", grade.status().spelled());
            number(json, "score", grade.score());
            number(json, "max", grade.max());
            number(json, "deduction", grade.deduction());
            json.writeNumberProperty("seed", grade.seed());
            optional(json, "message", grade.reason().map(words::of));
            messages(json, grade.notices());
            json.writeArrayPropertyStart("parts");
            grade.parts().forEach(part -> part(json, part));
            json.writeEndArray();
            json.writeArrayPropertyStart("diagnoses");
            grade.diagnoses().forEach(diagnosis -> diagnosis(json, diagnosis));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private void part(JsonGenerator json, PartResult part) {
        json.writeStartObject();
        json.writeStringProperty("id", part.id().spelled());
        json.writeStringProperty("title", words.of("part." + part.id().spelled()));
        number(json, "score", part.score());
        number(json, "max", part.max());
        json.writeStringProperty("outcome", part.result().spelled());
        messages(json, part.notices());
        json.writeArrayPropertyStart("checks");
        part.checks().forEach(check -> check(json, check));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void check(JsonGenerator json, CheckResult check) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        json.writeStringProperty("title", words.of("check." + check.id()));
        number(json, "score", check.score());
        number(json, "max", check.max());
        json.writeStringProperty("outcome", check.verdict().result().spelled());
        optional(json, "message", check.verdict().message().map(words::of));
        if (check.verdict().counterexample().isPresent()) {
            counterexample(json, check.verdict().counterexample().get());
        } else {
            json.writeNullProperty("counterexample");
        }
        json.writeEndObject();
    }

    private void counterexample(JsonGenerator json, Counterexample example) {
        json.writeObjectPropertyStart("counterexample");
        json.writeObjectPropertyStart("inputs");
        example.inputs().forEach((name, value) -> finite(json, name, value));
        json.writeEndObject();
        json.writeStringProperty("quantity", example.quantity());
        finite(json, "expected", example.expected());
        finite(json, "got", example.got());
        infinite(json, example.got());
        json.writeArrayPropertyStart("factors");
        example.steps().forEach(step -> step(json, step));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(JsonGenerator json, Step step) {
        json.writeStartObject();
        json.writeStringProperty("name", step.name());
        json.writeStringProperty("value", step.written());
        finite(json, "right", step.right());
        finite(json, "got", step.got().orElse(step.right()));
        infinite(json, step.got().orElse(step.right()));
        optional(json, "note", step.note().map(words::of));
        json.writeEndObject();
    }

    private void diagnosis(JsonGenerator json, Diagnosis diagnosis) {
        json.writeStartObject();
        json.writeStringProperty("target", SafeText.name(diagnosis.targets().get(0)));
        json.writeArrayPropertyStart("targets");
        diagnosis.targets().stream().map(SafeText::name).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("kind", diagnosis.kind().spelled());
        optional(json, "factor", diagnosis.factor().map(SafeText::name));
        optional(json, "instead", diagnosis.instead().map(SafeText::name));
        optional(json, "part", diagnosis.part().map(PartId::spelled));
        optional(json, "file", diagnosis.location().map(Location::file).map(SafeText::name));
        place(json, "line", diagnosis.location().map(Location::line));
        place(json, "column", diagnosis.location().map(Location::column));
        json.writeStringProperty("message", words.of(diagnosis.message()));
        json.writeEndObject();
    }

    private void messages(JsonGenerator json, List<Message> messages) {
        json.writeArrayPropertyStart("notices");
        messages.stream().map(words::of).forEach(json::writeString);
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> text) {
        text.ifPresentOrElse(value -> json.writeStringProperty(name, value), () -> json.writeNullProperty(name));
    }

    private static void place(JsonGenerator json, String name, Optional<Long> number) {
        if (number.isPresent() && number.get() > 0) {
            json.writeNumberProperty(name, number.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void number(JsonGenerator json, String name, double value) {
        double exact = Numbers.exact(value);
        json.writeNumberProperty(name, exact);
    }

    /** What {@code null} stands for where it is not NaN; without it, a report of a stored grade could not tell. */
    private static void infinite(JsonGenerator json, double value) {
        if (Double.isInfinite(value)) {
            json.writeStringProperty("infinite", Numbers.readable(value));
        }
    }

    /** JSON has no NaN and no infinity: null stands for both. */
    private static void finite(JsonGenerator json, String name, double value) {
        if (Double.isFinite(value)) {
            number(json, name, value);
        } else {
            json.writeNullProperty(name);
        }
    }

    /** Two spaces and line feeds, whatever the system. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
