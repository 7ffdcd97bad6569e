package backcheck.grading.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {

    private static final Map<String, String> ENGLISH = texts("");
    private static final Pattern GAP = Pattern.compile("\\{\\d+}");
    /** Two words at least: a technical name, a gap or a formula may be the same in all languages. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    @ParameterizedTest
    @ValueSource(strings = "de")
    void hasTheKeysOfTheOriginalAndNoOther(String language) {
        assertThat(texts(language)).containsOnlyKeys(ENGLISH.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void hasNoEmptyText(String language) {
        assertThat(texts(language)).isNotEmpty().allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void hasTheGapsOfTheOriginal(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(gaps(text)).isEqualTo(gaps(ENGLISH.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void beginsWithABlankWhereTheOriginalDoes(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text.startsWith(" ")).isEqualTo(ENGLISH.get(key).startsWith(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void leavesNoSentenceInEnglish(String language) {
        Map<String, String> sentences = new TreeMap<>(texts(language));
        sentences.keySet().removeIf(key -> !WORDS.matcher(ENGLISH.get(key)).find());

        assertThat(sentences)
                .hasSizeGreaterThan(100)
                .allSatisfy((key, text) -> assertThat(text).isNotEqualTo(ENGLISH.get(key)));
    }

    @Test
    void isReadAsUtf8() {
        String text = new Words(Locale.GERMAN).of("result.not-run");

        assertThat(text).isEqualTo("nicht geprüft");
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }

    /** The texts of one file alone, without the English ones that a bundle falls back on. */
    private static Map<String, String> texts(String language) {
        String file = "/backcheck/messages" + (language.isEmpty() ? "" : "_" + language) + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = TranslationTest.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
