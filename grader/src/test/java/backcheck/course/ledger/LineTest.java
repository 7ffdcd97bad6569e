package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LineTest {

    private static final String RUN = "f".repeat(64);
    private static final Line RESULT =
            new Line(Line.Kind.RESULT, RUN, "Jürgen \"1\"\\", Runs.CONTENT, 12, "{\"score\":80.0,\"text\":\"}\\\"é数\"}");

    static Stream<Line> lines() {
        return Stream.of(
                RESULT, Line.of(Line.Kind.START, RUN, "anna", Runs.CONTENT), Line.of(Line.Kind.BACK, RUN, "anna\u2028", ""),
                new Line(Line.Kind.RESULT, RUN, "", "", 0, "{}"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isReadAsItWasWritten(Line line) {
        byte[] bytes = line.bytes();

        assertThat(bytes).endsWith('\n');
        assertThat(Line.read(bytes, bytes.length - 1)).contains(line);
    }

    @Test
    void isJsonWithTheGradeAsAnObject() {
        JsonNode json = JsonMapper.shared().readTree(RESULT.bytes());

        assertThat(json.propertyNames()).containsExactly("crc", "run", "id", "sha256", "millis", "grade");
        assertThat(json.at("/grade/score").doubleValue()).isEqualTo(80);
        assertThat(json.get("id").stringValue()).isEqualTo(RESULT.id());
    }

    @Test
    void isNothingOnceAnyByteOfItIsChanged() {
        byte[] bytes = RESULT.bytes();
        for (int i = 0; i < bytes.length - 1; i++) {
            for (int flip = 1; flip < 256; flip <<= 1) {
                bytes[i] ^= (byte) flip;

                assertThat(Line.read(bytes, bytes.length - 1)).as("bit %d of byte %d", flip, i).isEmpty();

                bytes[i] ^= (byte) flip;
            }
        }
    }

    @Test
    void isNothingOnceItIsCut() {
        byte[] bytes = RESULT.bytes();
        for (int length = 0; length < bytes.length - 1; length++) {
            assertThat(Line.read(bytes, length)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void isNothingIfAWholeLineSaysWhatIsNotKnown() {
        String body = "\"run\":\"x\",\"other\":1}";
        byte[] known = Line.of(Line.Kind.START, "x", "1", "2").bytes();
        byte[] bytes = ("{\"crc\":\"" + crc(body) + "\"," + body).getBytes(StandardCharsets.UTF_8);

        assertThat(Line.read(bytes, bytes.length)).isEmpty();
        assertThat(new String(known, StandardCharsets.UTF_8)).contains(crc("\"run\":\"x\",\"start\":\"1\",\"sha256\":\"2\"}"));
    }

    private static String crc(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
