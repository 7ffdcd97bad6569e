package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "abc, abc",
        "\\u0061, a",
        "\\uuu0061b, ab",
        "\\\\u0061, \\\\u0061",
        "\\\\\\u0061, \\\\a",
        "\\u005cu0061, \\u0061",
        "\\u005c\\u0061, \\a",
        "\\u006, \\u006",
        "\\u, \\u",
        "\\, \\",
        "\\n\\u0061, \\na"
    })
    void putInWhatAnEscapeStandsFor(String text, String read) {
        JavaCharacters characters = new JavaCharacters(text);

        StringBuilder all = new StringBuilder();
        for (; characters.current() != JavaCharacters.END; characters.advance()) {
            all.append((char) characters.current());
        }

        assertThat(all).hasToString(read);
    }
}
