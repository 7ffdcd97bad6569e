package backcheck.report;

import backcheck.grade.CheckResult;
import backcheck.grade.Diagnosis;
import backcheck.grade.Grade;
import backcheck.grade.PartResult;
import backcheck.grade.Result;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit XML, as Surefire writes it and the platforms' readers take it: a test case for each check. */
public final class JunitReport implements ReportWriter {

    private final Words words;

    /** Write messages in these words. */
    public JunitReport(Words words) {
        this.words = words;
    }

    @Override
    public String write(Grade grade) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            suite(xml, grade);
            line(xml, 0);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can't be written to", e);
        }
        return text.toString();
    }

    private void suite(XMLStreamWriter xml, Grade grade) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "network.Network");
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", "" + count(grade, null));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "" + skipped(grade));
        xml.writeAttribute("failures", "" + count(grade, Result.FAILED));
        for (PartResult part : grade.parts()) {
            for (CheckResult check : part.checks()) {
                testCase(xml, grade, part, check);
            }
        }
        line(xml, 0);
        xml.writeEndElement();
    }

    private void testCase(XMLStreamWriter xml, Grade grade, PartResult part, CheckResult check)
            throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", words.of("check." + check.id()));
        xml.writeAttribute("classname", "network.Network." + part.id().spelled());
        xml.writeAttribute("time", "0");
        Result result = check.verdict().result();
        if (result != Result.PASSED) {
            String why = check.verdict().message().map(words::of).orElse(result.spelled());
            line(xml, 2);
            xml.writeStartElement(result == Result.FAILED ? "failure" : "skipped");
            xml.writeAttribute("message", why);
            if (result == Result.FAILED) {
                xml.writeAttribute("type", kind(grade, part));
                xml.writeCharacters(why);
            }
            xml.writeEndElement();
            line(xml, 1);
        }
        xml.writeEndElement();
    }

    /** The kind of the first mistake named in the part, or plainly "wrong". */
    private static String kind(Grade grade, PartResult part) {
        return grade.diagnoses().stream()
                .filter(diagnosis -> diagnosis.part().filter(part.id()::equals).isPresent())
                .map(Diagnosis::kind)
                .map(kind -> kind.spelled())
                .findFirst()
                .orElse("wrong");
    }

    private static long count(Grade grade, Result wanted) {
        return grade.parts().stream()
                .flatMap(part -> part.checks().stream())
                .filter(check -> wanted == null || check.verdict().result() == wanted)
                .count();
    }

    private static long skipped(Grade grade) {
        return count(grade, null) - count(grade, Result.PASSED) - count(grade, Result.FAILED);
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
