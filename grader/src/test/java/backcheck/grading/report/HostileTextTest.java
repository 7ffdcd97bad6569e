package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import backcheck.grade.Grade;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a submission writes into names and messages reaches no reader unclean. */
class HostileTextTest {

    private static final Words WORDS = Words.english();

    static Stream<Grade> hostile() {
        return Stream.of(SampleGrades.hostileMessages(), SampleGrades.hostileName(), SampleGrades.hostileFile());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isCleanOnTheConsole(Grade grade) {
        String text = new ConsoleReport(WORDS, false).write(grade);

        assertThat(unclean(text.replace("\n", ""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isCleanInJson(Grade grade) {
        String text = new JsonReport(WORDS).write(grade);

        assertThat(unclean(text.replace("\n", ""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isCleanInEveryValueThatAProgramReadsFromJson(Grade grade) {
        JsonNode json = JsonMapper.shared().readTree(new JsonReport(WORDS).write(grade));

        assertThat(texts(json)).isNotEmpty().allSatisfy(text -> assertThat(unclean(text)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isCleanInJunitXml(Grade grade) {
        String text = new JunitReport(WORDS).write(grade);

        assertThat(unclean(text.replace("\n", ""))).isEmpty();
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(text))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void canBeEncodedInEveryFormat(Grade grade) {
        List<ReportWriter> writers =
                List.of(new ConsoleReport(WORDS, false), new JsonReport(WORDS), new JunitReport(WORDS));

        assertThat(writers).allSatisfy(writer -> assertThatCode(() -> StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(writer.write(grade))))
                .doesNotThrowAnyException());
    }

    @Test
    void keepsItsWords() {
        JsonNode json = JsonMapper.shared().readTree(new JsonReport(WORDS).write(SampleGrades.hostileFile()));

        String message = json.at("/diagnoses/0/message").stringValue();

        assertThat(message).contains("red", "]]>", "<b>&amp;\"'", "evil", "{0}", "end");
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString() ? Stream.of(node.stringValue()) : node.valueStream().flatMap(HostileTextTest::texts);
    }

    /** Characters that command a terminal, hide or turn text, or are no characters. */
    private static List<String> unclean(String text) {
        return text.codePoints()
                .filter(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || (c & 0xFFFE) == 0xFFFE)
                .mapToObj("U+%04X"::formatted)
                .toList();
    }
}
