package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    private static final String TEXT = "// Größe ∂J/∂w\r\n" + HandIn.NETWORK;

    @Test
    void isUtf8AsARule() {
        assertThat(SourceText.of(TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SourceText(TEXT, SourceText.Encoding.UTF_8, Optional.empty()));
    }

    @Test
    void losesTheMarkOfUtf8() {
        assertThat(SourceText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SourceText(TEXT, SourceText.Encoding.UTF_8_WITH_MARK, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void isUtf16WithAMark(String charset) {
        assertThat(SourceText.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(new SourceText(TEXT, SourceText.Encoding.UTF_16, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"Größe, LATIN_1, ISO-8859-1", "„Größe“ – 5 €, WINDOWS_1252, windows-1252"})
    void isOneByteForEachLetterWhereItIsNoUtf8(String text, SourceText.Encoding encoding, String charset) {
        assertThat(SourceText.of(text.getBytes(Charset.forName(charset))))
                .isEqualTo(new SourceText(text, encoding, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32"})
    void isNoTextWithNulCharacters(String charset) {
        assertThat(SourceText.of(HandIn.NETWORK.getBytes(Charset.forName(charset))).looks())
                .contains(Format.NULS);
    }

    @Test
    void isNoTextIfHalfOfUtf16IsMissing() {
        byte[] bytes = FormatTest.bytes("FF FE 61 00 62");

        assertThat(SourceText.of(bytes).looks()).contains(Format.BINARY);
    }

    @Test
    void isNoTextIfItIsFullOfControlCharacters() {
        Random random = new Random(1);
        byte[] garbage = new byte[4000];
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = (byte) (1 + random.nextInt(255));
        }

        assertThat(SourceText.of(garbage).looks()).contains(Format.BINARY);
    }

    @Test
    void mayHoldAStrayControlCharacter() {
        assertThat(SourceText.of((TEXT + "\u001A").getBytes(StandardCharsets.UTF_8)).looks())
                .isEmpty();
    }

    @Test
    void isNoTextIfItsFirstBytesSaySo() {
        byte[] compiled = FormatTest.bytes("CA FE BA BE 00 00");

        assertThat(SourceText.of(compiled)).isEqualTo(
                new SourceText("", SourceText.Encoding.UTF_8, Optional.of(Format.CLASS)));
    }
}
