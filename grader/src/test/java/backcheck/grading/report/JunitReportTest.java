package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import backcheck.grade.CheckResult;
import backcheck.grade.Grade;
import backcheck.grade.Result;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {

    private static final Words WORDS = Words.english();

    static Stream<Grade> grades() {
        return JsonReportTest.grades();
    }

    @ParameterizedTest
    @MethodSource("grades")
    void fitsTheSchemaOfSurefire(Grade grade) {
        assertThatCode(() -> validate(grade, "surefire-test-report.xsd")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("grades")
    void fitsTheSchemaOfJenkins(Grade grade) {
        assertThatCode(() -> validate(grade, "jenkins-junit-10.xsd")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("grades")
    void countsItsTestCases(Grade grade) throws Exception {
        Element suite = suite(grade);

        assertThat(suite.getAttribute("tests")).isEqualTo("" + elements(suite, "testcase").size());
        assertThat(suite.getAttribute("failures")).isEqualTo("" + elements(suite, "failure").size());
        assertThat(suite.getAttribute("skipped")).isEqualTo("" + elements(suite, "skipped").size());
        assertThat(suite.getAttribute("errors")).isEqualTo("" + elements(suite, "error").size());
    }

    @ParameterizedTest
    @MethodSource("grades")
    void namesTheSameTestCasesWhateverTheGrade(Grade grade) throws Exception {
        List<String> names = names(suite(grade));

        assertThat(names).isEqualTo(names(suite(SampleGrades.full()))).doesNotHaveDuplicates();
    }

    @Test
    void namesEachTestCaseDifferentlyEvenWithoutItsClass() throws Exception {
        List<Element> cases = elements(suite(SampleGrades.full()), "testcase");

        assertThat(cases.stream().map(testCase -> testCase.getAttribute("name"))).doesNotHaveDuplicates();
    }

    @Test
    void failsWhatIsWrongAndSkipsWhatIsNotChecked() throws Exception {
        List<CheckResult> checks = SampleGrades.mixed().parts().stream()
                .flatMap(part -> part.checks().stream())
                .toList();

        List<Element> cases = checks(suite(SampleGrades.mixed()));

        for (int i = 0; i < checks.size(); i++) {
            Result result = checks.get(i).verdict().result();
            boolean failed = result == Result.FAILED;
            assertThat(elements(cases.get(i), "failure")).hasSize(failed ? 1 : 0);
            assertThat(elements(cases.get(i), "skipped")).hasSize(failed || result == Result.PASSED ? 0 : 1);
        }
    }

    @Test
    void givesAFailureItsMessageAndTheKindOfMistake() throws Exception {
        Element failure = elements(suite(SampleGrades.mixed()), "failure").get(0);

        String message = WORDS.of(
                SampleGrades.mixed().diagnoses().get(0).message());
        assertThat(failure.getAttribute("message")).isEqualTo(message);
        assertThat(failure.getTextContent()).startsWith(message);
        assertThat(failure.getAttribute("type")).isEqualTo("replaced-factor");
    }

    @Test
    void callsAFailureWithoutADiagnosisWrong() throws Exception {
        Element failure = elements(suite(SampleGrades.withExample(SampleGrades.EXAMPLE)), "failure").get(0);

        assertThat(failure.getAttribute("type")).isEqualTo("wrong");
    }

    @Test
    void saysWhyACheckIsSkipped() throws Exception {
        List<Element> skipped = elements(suite(SampleGrades.untouched()), "skipped");

        assertThat(skipped).isNotEmpty().allSatisfy(element -> assertThat(element.getAttribute("message"))
                .isNotEmpty());
    }

    @Test
    void isRedWithTheCompilersMessageFileAndLineWhereNothingCompiles() throws Exception {
        Element error = elements(suite(SampleGrades.notCompiled()), "error").get(0);

        assertThat(error.getAttribute("type")).isEqualTo("not-compiled");
        assertThat(error.getTextContent()).containsPattern("(?m)Network\\.java:\\d+:\\d+: .+");
        assertThat(error.getAttribute("message")).contains("src/Network.java");
    }

    @Test
    void isRedWhereThereIsNothingToGrade() throws Exception {
        Element error = elements(suite(SampleGrades.noSubmission()), "error").get(0);

        assertThat(error.getAttribute("type")).isEqualTo("no-submission");
        assertThat(error.getAttribute("message")).isNotEmpty().isEqualTo(error.getTextContent());
    }

    @Test
    void isRedWhereTheGraderFailed() throws Exception {
        String text = new JunitReport(WORDS).failure("disk full ]]> <b> \u0000");
        validate(text, "surefire-test-report.xsd");
        Element suite = parsed(text);

        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(elements(suite, "error").get(0).getTextContent()).contains("disk full ]]> <b>");
    }

    @Test
    void givesEachCheckItsPoints() throws Exception {
        Grade grade = SampleGrades.mixed();
        List<CheckResult> checks = grade.parts().stream().flatMap(part -> part.checks().stream()).toList();
        List<Element> cases = checks(suite(grade));

        assertThat(cases).hasSameSizeAs(checks);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(property(cases.get(i), "score")).isEqualTo(Numbers.points(checks.get(i).score()));
            assertThat(property(cases.get(i), "max")).isEqualTo(Numbers.points(checks.get(i).max()));
        }
        assertThat(cases.stream().mapToDouble(one -> Double.parseDouble(property(one, "max"))).sum()).isEqualTo(100);
    }

    @Test
    void givesTheWholeItsPoints() throws Exception {
        Element suite = suite(SampleGrades.full());

        assertThat(property(suite, "score")).isEqualTo("100");
        assertThat(property(suite, "max")).isEqualTo("100");
    }

    @Test
    void showsTheExampleThatTheConsoleShows() throws Exception {
        Grade grade = SampleGrades.withExample(SampleGrades.EXAMPLE);
        StringBuilder example = new StringBuilder();
        new ExampleText(WORDS, example, 0).write(SampleGrades.EXAMPLE);

        String text = elements(suite(grade), "failure").get(0).getTextContent();

        assertThat(text).contains(example.toString().stripTrailing());
        assertThat(example.toString().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void showsTheMistakesThatAreNamedInTheChecksPart() throws Exception {
        String named = WORDS.of(SampleGrades.mixed().diagnoses().get(0).message());

        assertThat(elements(suite(SampleGrades.mixed()), "failure"))
                .anySatisfy(failure -> assertThat(failure.getTextContent()).contains(named));
    }

    private static String property(Element parent, String name) {
        return elements(parent, "property").stream()
                .filter(property -> property.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getAttribute("value");
    }

    private static List<Element> checks(Element suite) {
        List<Element> cases = elements(suite, "testcase");
        return cases.subList(1, cases.size());
    }

    /** The schemas are older than the properties of a test case, which their readers pass over. */
    private static String withoutPropertiesOfTestCases(String report) {
        return report.replaceAll("(?s)(<testcase [^>]*>\\s*)<properties>.*?</properties>", "$1");
    }

    private static void validate(Grade grade, String schema) throws Exception {
        validate(new JunitReport(WORDS).write(grade), schema);
    }

    private static void validate(String report, String schema) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource(schema))
                .newValidator()
                .validate(new StreamSource(new StringReader(withoutPropertiesOfTestCases(report))));
    }

    private static Element suite(Grade grade) throws Exception {
        return parsed(new JunitReport(WORDS).write(grade));
    }

    private static Element parsed(String report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(report))).getDocumentElement();
    }

    private static List<String> names(Element suite) {
        return elements(suite, "testcase").stream()
                .map(testCase -> testCase.getAttribute("classname") + "." + testCase.getAttribute("name"))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
