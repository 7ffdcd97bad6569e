package backcheck.grading.report;

import backcheck.grade.CheckResult;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.Message;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import backcheck.grade.Status;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML, as Surefire writes it and the platforms' readers take it: a test case for whether there is anything to grade, and one for
 * each check.
 *
 * <p>Surefire's own schema has no properties of a test case. Readers that don't know them pass them over; the points have no other
 * place there.
 */
public final class JunitReport implements ReportWriter {

    private static final String NAME = "network.Network";

    private final Words words;

    /** Write messages in these words. */
    public JunitReport(Words words) {
        this.words = words;
    }

    private record Counts(long tests, long errors, long skipped, long failures) {}

    /** Writes the inside of a document. */
    @FunctionalInterface
    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    @Override
    public String write(Grade grade) {
        return document(xml -> suite(xml, grade));
    }

    /** A report for a submission without a grade, since the grader failed: red, and without a result of any check. */
    public String failure(String reason) {
        return document(xml -> {
            beginSuite(xml, new Counts(1, 1, 0, 0));
            submission(xml, "grader-failed", words.of(Message.of("junit.no-grade", reason)), List.of());
            endSuite(xml);
        });
    }

    private static String document(Body body) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            body.write(xml);
            line(xml, 0);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can't be written to", e);
        }
        return text.toString();
    }

    private void suite(XMLStreamWriter xml, Grade grade) throws XMLStreamException {
        boolean graded = grade.status() == Status.GRADED;
        long tests = count(grade, null);
        long failures = count(grade, Result.FAILED);
        long skipped = tests - count(grade, Result.PASSED) - failures;
        beginSuite(xml, new Counts(tests + 1, graded ? 0 : 1, skipped, failures));
        properties(xml, 1, grade.score(), grade.max());
        if (graded) {
            submission(xml, "", "", List.of());
        } else {
            String why = grade.reason().map(words::of).orElse(grade.status().spelled());
            List<String> mistakes = grade.diagnoses().stream().map(this::sentence).toList();
            submission(xml, grade.status().spelled(), why, mistakes);
        }
        for (PartResult part : grade.parts()) {
            for (CheckResult check : part.checks()) {
                testCase(xml, grade, part, check);
            }
        }
        endSuite(xml);
    }

    private static void beginSuite(XMLStreamWriter xml, Counts counts) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", NAME);
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", "" + counts.tests());
        xml.writeAttribute("errors", "" + counts.errors());
        xml.writeAttribute("skipped", "" + counts.skipped());
        xml.writeAttribute("failures", "" + counts.failures());
    }

    private static void endSuite(XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 0);
        xml.writeEndElement();
    }

    /** Whether there is something to grade: skipped checks alone would be no failure to a platform. */
    private void submission(XMLStreamWriter xml, String error, String why, List<String> more) throws XMLStreamException {
        begin(xml, words.of("junit.submission"), "submission");
        if (!error.isEmpty()) {
            line(xml, 2);
            xml.writeStartElement("error");
            xml.writeAttribute("message", more.isEmpty() ? why : why + " " + more.get(0));
            xml.writeAttribute("type", error);
            xml.writeCharacters(why + more.stream().map(sentence -> "\n" + sentence).collect(Collectors.joining()));
            xml.writeEndElement();
            line(xml, 1);
        }
        xml.writeEndElement();
    }

    private void testCase(XMLStreamWriter xml, Grade grade, PartResult part, CheckResult check)
            throws XMLStreamException {
        begin(xml, words.of("check." + check.id()), part.id().spelled());
        properties(xml, 2, check.score(), check.max());
        Result result = check.verdict().result();
        if (result != Result.PASSED) {
            String why = check.verdict().message().map(words::of).orElse(result.spelled());
            line(xml, 2);
            xml.writeStartElement(result == Result.FAILED ? "failure" : "skipped");
            xml.writeAttribute("message", why);
            if (result == Result.FAILED) {
                xml.writeAttribute("type", kind(grade, part));
                xml.writeCharacters(told(grade, part, check, why));
            }
            xml.writeEndElement();
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String name, String group) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", name);
        xml.writeAttribute("classname", NAME + "." + group);
        xml.writeAttribute("time", "0");
    }

    private static void properties(XMLStreamWriter xml, int depth, double score, double max) throws XMLStreamException {
        line(xml, depth);
        xml.writeStartElement("properties");
        property(xml, depth + 1, "score", Numbers.points(score));
        property(xml, depth + 1, "max", Numbers.points(max));
        line(xml, depth);
        xml.writeEndElement();
    }

    private static void property(XMLStreamWriter xml, int depth, String name, String value) throws XMLStreamException {
        line(xml, depth);
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    /** What a failed check has to say: its message, its example, and the mistakes that are named in its part. */
    private String told(Grade grade, PartResult part, CheckResult check, String why) {
        StringBuilder text = new StringBuilder(why);
        mistakes(grade, part)
                .map(this::sentence)
                .filter(sentence -> !sentence.endsWith(why))
                .forEach(sentence -> text.append("\n> ").append(sentence));
        check.verdict().counterexample().ifPresent(example -> {
            text.append('\n');
            new ExampleText(words, text, 0).write(example);
        });
        return text.toString().stripTrailing();
    }

    private String sentence(Diagnosis diagnosis) {
        return Place.of(diagnosis) + words.of(diagnosis.message());
    }

    private static Stream<Diagnosis> mistakes(Grade grade, PartResult part) {
        return grade.diagnoses().stream().filter(diagnosis -> diagnosis.part().filter(part.id()::equals).isPresent());
    }

    /** The kind of the first mistake named in the part, or plainly "wrong". */
    private static String kind(Grade grade, PartResult part) {
        return mistakes(grade, part).map(diagnosis -> diagnosis.kind().spelled()).findFirst().orElse("wrong");
    }

    private static long count(Grade grade, Result wanted) {
        return grade.parts().stream()
                .flatMap(part -> part.checks().stream())
                .filter(check -> wanted == null || check.verdict().result() == wanted)
                .count();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
