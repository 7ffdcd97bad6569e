package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    private static final HandIn ONE = HandIn.of("Network.java", HandIn.NETWORK);

    @Test
    void isKnownOfTheArchivesThatAreRead() throws IOException {
        assertThat(Format.of(ONE.zipped())).contains(Format.ZIP);
        assertThat(Format.of(new HandIn().zipped())).contains(Format.ZIP);
        assertThat(Format.of(ONE.tarred())).contains(Format.TAR);
        assertThat(Format.of(ONE.tarGzipped())).contains(Format.GZIP);
    }

    @ParameterizedTest
    @CsvSource({
        "52 61 72 21 1A 07 01 00, RAR",
        "37 7A BC AF 27 1C 00 04, SEVEN_ZIP",
        "FD 37 7A 58 5A 00, XZ",
        "42 5A 68 39, BZIP2",
        "28 B5 2F FD, ZSTANDARD",
        "CA FE BA BE 00 00 00 3D, CLASS",
        "D0 CF 11 E0 A1 B1 1A E1, OFFICE",
        "89 50 4E 47, IMAGE",
        "FF D8 FF E0, IMAGE",
        "7F 45 4C 46, PROGRAM",
        "4D 5A 90 00, PROGRAM"
    })
    void isKnownByItsFirstBytes(String hex, Format format) {
        assertThat(Format.of(bytes(hex))).contains(format);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1\\ansi', RTF",
        "%PDF-1.7, PDF",
        "GIF89a, IMAGE",
        "<!DOCTYPE html><html>, HTML",
        "'  <HTML lang=\"de\">', HTML",
        "\u00EF\u00BB\u00BF<!doctype HTML>, HTML"
    })
    void isKnownByItsFirstLetters(String start, Format format) {
        assertThat(Format.of(start.getBytes(StandardCharsets.ISO_8859_1))).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels"})
    void tellsADocumentOfWordFromOtherZips(String first) throws IOException {
        assertThat(Format.of(HandIn.of(first, "<x/>").zipped())).contains(Format.OFFICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "package network;", "MZ", "Rar", "// <!DOCTYPE html>", "<T> void f() {}"})
    void isUnknownOfATextAndOfTooLittle(String text) {
        assertThat(Format.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    static byte[] bytes(String hex) {
        String[] parts = hex.split(" ");
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        return bytes;
    }
}
