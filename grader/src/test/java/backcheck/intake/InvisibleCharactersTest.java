package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "\u202A, U+202A (left-to-right embedding)",
        "\u202E, U+202E (right-to-left override)",
        "\u2066, U+2066 (left-to-right isolate)",
        "\u2069, U+2069 (pop directional isolate)",
        "\u200E, U+200E (left-to-right mark)",
        "\u200F, U+200F (right-to-left mark)",
        "\u061C, U+061C (arabic letter mark)",
        "\u200B, U+200B (zero width space)",
        "\u2060, U+2060 (word joiner)",
        "\u00AD, U+00AD (soft hyphen)",
        "\uFEFF, U+FEFF (zero width no-break space)"
    })
    void areNamed(String character, String name) {
        assertThat(found("a\nb" + character + "c", 3))
                .containsExactly(Message.of("notice.invisible", "A.java", 2, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "a\r\rb", "a\r\n\r\nb", "a\r\n\rb"})
    void areFoundInTheLineThatAnEditorShows(String text) {
        assertThat(found(text + "\u200B", 3)).extracting(message -> message.arguments().get(1)).containsExactly(3);
    }

    @Test
    void areToldAFewTimes() {
        assertThat(found("\u200B".repeat(9), 3)).hasSize(3);
        assertThat(found("\u200B", 0)).isEmpty();
    }

    @Test
    void areNotTheLettersOfOtherScripts() {
        assertThat(found("// größe ∂ 数 \uD835\uDEFC שלום עולם\t", 3)).isEmpty();
    }

    private static List<Message> found(String text, int most) {
        return InvisibleCharacters.find(new SourceFile("A.java", text), most);
    }
}
