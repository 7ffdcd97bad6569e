package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JavaTokensTest {

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of("a.b = 1;", "a . b = 0 ;"),
                Arguments.of("a // b\nc", "a c"),
                Arguments.of("a // b\rc", "a c"),
                Arguments.of("a // b\\u000ac", "a c"),
                Arguments.of("a /* b /* c */ d", "a d"),
                Arguments.of("a /**/ b", "a b"),
                Arguments.of("a /*/ b */ c", "a c"),
                Arguments.of("a /* b", "a"),
                Arguments.of("a / b", "a / b"),
                Arguments.of("x = \"a // \\\" b\"; c", "x = 0 ; c"),
                Arguments.of("x = \"a\nb", "x = 0 b"),
                Arguments.of("x = '\"'; y = '\\''; z", "x = 0 ; y = 0 ; z"),
                Arguments.of("\"\"\"\n a \"\" \\\"\"\" b\n\"\"\" c", "0 c"),
                Arguments.of("\"\" a", "0 a"),
                Arguments.of("\"\"\"\n a", "0"),
                Arguments.of("\\u0070ackage n", "package n"),
                Arguments.of("\\uuuu0070ackage n", "package n"),
                Arguments.of("\"\\\\u0022 a\" b", "0 b"),
                Arguments.of("\"\\u0022 a", "0 a"),
                Arguments.of("\"\\u005c\" a\" b", "0 b"),
                Arguments.of("\"\\u005c\\u005c\" a", "0 a"),
                Arguments.of("\\u00g0 a", "\\ u00g0 a"),
                Arguments.of("Sys\u00ADtem", "System"),
                Arguments.of("\uD835\uDEFC1 b", "\uD835\uDEFC1 b"),
                Arguments.of("0x1F + 1_0.5e3f", "0 + 0 . 0"),
                Arguments.of("größe", "größe"),
                Arguments.of("\u001A\f\t ", ""));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void areThoseThatJavacReads(String source, String tokens) {
        List<String> texts = JavaTokens.of(source).stream().map(Token::text).toList();

        assertThat(String.join(" ", texts)).isEqualTo(tokens);
    }

    @Test
    void knowWhereTheyStand() {
        assertThat(JavaTokens.of("/**/ \\u0061b;"))
                .containsExactly(new Token(5, 12, "ab"), new Token(12, 13, ";"));
    }
}
