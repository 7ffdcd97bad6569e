package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"anna", "Müller", "100% sure", "学生", "a b", "a+b#c?d"})
    void isTheNameThatEverybodySees(String name) {
        assertThat(FileName.of(folder.resolve(name))).isEqualTo(name);
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({
        "latin-%FC%FF, latin-%FC%FF",
        "M%C3%BCller-%FC, Müller-%FC",
        "%E5%AD, %E5%AD",
        "ends-%F0%9F%98, ends-%F0%9F%98",
        "100%25-%FC, 100%-%FC"
    })
    void escapesTheBytesThatAreNotUtf8(String raw, String shown) {
        assertThat(FileName.of(Path.of(URI.create(folder.toUri() + raw)))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Müller, UTF-8", "Müller.java, ISO-8859-1", "plain, US-ASCII"})
    void readsNamesInArchivesOfUnix(String name, String charset) {
        assertThat(FileName.ofArchive(name.getBytes(Charset.forName(charset)))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, UTF-8, true", "Müller, UTF-8, false",
        "Müller, IBM437, false", "Müller, IBM850, false", "Ägir Öz, IBM437, true", "Weiß, IBM437, false",
        "Müller, ISO-8859-1, true", "Müller, ISO-8859-1, false", "François Guérin, ISO-8859-1, false"
    })
    void readsNamesInZipsThatDoNotSayTheirCharacters(String name, String charset, boolean onUnix) {
        assertThat(FileName.ofZip(name.getBytes(Charset.forName(charset)), onUnix)).isEqualTo(name);
    }

    @Test
    void losesNoByteOfAnyName() {
        byte[] all = new byte[128];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (0x80 + i);
        }

        assertThat(FileName.ofZip(all, false).chars().distinct()).hasSize(all.length);
        assertThat(FileName.ofArchive(all).getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(all);
    }
}
