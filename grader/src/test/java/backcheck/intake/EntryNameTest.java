package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

    @ParameterizedTest
    @CsvSource({
        "a/Network.java, a/Network.java",
        "./a/Network.java, a/Network.java",
        "a/./b//Network.java, a/b/Network.java",
        "a\\src\\Network.java, a/src/Network.java",
        "target/, target",
        "..Network.java, ..Network.java",
        "Größe/Network.java, Größe/Network.java"
    })
    void tidiesAnOrdinaryName(String given, String path) {
        assertThat(EntryName.of(given)).isEqualTo(new EntryName(path, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Network.java",
                "a/../../Network.java",
                "a/../Network.java",
                "..\\Network.java",
                "a\\..\\..\\Network.java",
                ".."
            })
    void knowsAWayOut(String given) {
        assertThat(EntryName.of(given)).isEqualTo(new EntryName(given, Optional.of(Reason.TRAVERSAL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Network.java",
                "\\Network.java",
                "C:\\Network.java",
                "c:Network.java",
                "\\\\server\\share\\Network.java",
                "/../Network.java"
            })
    void knowsTheRootOfADisk(String given) {
        assertThat(EntryName.of(given)).isEqualTo(new EntryName(given, Optional.of(Reason.ABSOLUTE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb/Network.java", "a\u0000.java", "\u001B[2J.java", "a\u0085.java"})
    void knowsANameThatIsNone(String given) {
        assertThat(EntryName.of(given).oddity()).contains(Reason.NAME);
    }

    @Test
    void acceptsANameAsLongAsADiskTakes() {
        assertThat(EntryName.of("a".repeat(250) + ".java").oddity()).isEmpty();
    }

    @Test
    void knowsANameThatNoDiskTakes() {
        assertThat(EntryName.of("a".repeat(251) + ".java").oddity()).contains(Reason.NAME);
    }

    @Test
    void knowsAPathThatNoDiskTakes() {
        assertThat(EntryName.of(("a".repeat(200) + "/").repeat(21) + "A.java").oddity())
                .contains(Reason.NAME);
    }

    @Test
    void acceptsFortyNames() {
        assertThat(EntryName.of("a/".repeat(39) + "Network.java").oddity()).isEmpty();
    }

    @Test
    void knowsAPathThatIsTooDeep() {
        assertThat(EntryName.of("a/".repeat(40) + "Network.java").oddity()).contains(Reason.TOO_DEEP);
    }

    @Test
    void takesTheTopFolderForNothingOdd() {
        assertThat(EntryName.of("./")).isEqualTo(new EntryName("", Optional.empty()));
    }
}
