package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowKeysTest {

    @TempDir
    private Path folder;

    static Stream<String> hostile() {
        return Stream.of("", ".", "..", "../../etc/passwd", "/abs", "a/b\\c", "C:\\x", "con", "NUL.txt", "lpt1", "-rf", "~root",
                ".hidden", "trailing. . ", "a\u0000b", "tab\tnew\nline\r", "\u202Eevil", "\u200B", "\uD800", "\uDC00x",
                "a\u2028b", "*?<>|:\"", "$(reboot)`x`%PATH%!", "x".repeat(100_000), "ü".repeat(500), "\uD835\uDEFC".repeat(300),
                "数学".repeat(200), "e\u0301".repeat(300), "\uFEFFanna", "   ", "a".repeat(79) + " " + "b".repeat(50));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void areSafeAsFolderNames(String label) throws IOException {
        String key = RowKeys.safe(label);

        Path made = Files.createDirectory(folder.resolve(key));
        assertThat(made.getParent()).isEqualTo(folder);
        assertThat(made.normalize()).isEqualTo(made);
        assertThat(key).isNotBlank().doesNotContainPattern("[\\p{C}/\\\\:*?\"<>|]").isEqualTo(key.strip());
        assertThat(key.charAt(0)).isNotIn('.', '-', '~');
        assertThat(key).doesNotEndWith(".").doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
        assertThat(key.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(170);
        assertThat(Normalizer.isNormalized(key, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe_12345, Jane Doe_12345",
        "Jürgen Groß, Jürgen Groß",
        "'Doe, Jane', 'Doe, Jane'",
        "O'Neill, O'Neill",
        "数学, 数学",
        "jane.doe@example.org, jane.doe@example.org"
    })
    void areReadable(String label, String key) {
        assertThat(RowKeys.safe(label)).isEqualTo(key.strip());
    }

    @Test
    void composeWhatMacOsTakesApart() {
        assertThat(RowKeys.safe("Ju\u0308rgen")).isEqualTo("J\u00FCrgen");
    }

    @Test
    void tellLongNamesApartByWhatIsCutOff() {
        String one = RowKeys.safe("x".repeat(100) + "1");
        String other = RowKeys.safe("x".repeat(100) + "2");

        assertThat(one).isNotEqualTo(other).startsWith("xxx");
    }

    @Test
    void numberThoseThatWouldBeOneFileOnWindows() {
        List<String> keys = RowKeys.of(List.of("ANNA", "Anna", "anna", "ben"), Set.of());

        assertThat(keys).containsExactly("ANNA", "Anna-2", "anna-3", "ben");
    }

    @Test
    void leaveANumberedNameToWhomItBelongs() {
        List<String> keys = RowKeys.of(List.of("anna", "anna", "anna-2", "anna-2"), Set.of());

        assertThat(keys).containsExactly("anna", "anna-3", "anna-2", "anna-2-2");
    }

    @Test
    void stayClearOfThoseInUse() {
        assertThat(RowKeys.of(List.of("anna"), Set.of("Anna"))).containsExactly("anna-2");
    }

    @Test
    void areManyWithoutTakingLong() {
        List<String> same = IntStream.range(0, 20_000).mapToObj(i -> "..").toList();

        assertThat(RowKeys.of(same, Set.of())).doesNotHaveDuplicates().hasSize(20_000);
    }

    @Test
    void differWhateverTheLabelsAre() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            List<String> labels = IntStream.range(0, 20)
                    .mapToObj(i -> random.ints(random.nextInt(4), 0, 6)
                            .mapToObj(c -> List.of("a", "A", "-2", "/", "ß", ".").get(c))
                            .reduce("", String::concat))
                    .toList();

            List<String> keys = RowKeys.of(labels, Set.of());

            assertThat(keys.stream().map(key -> key.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)))
                    .as("%s", labels)
                    .doesNotHaveDuplicates();
        }
    }
}
