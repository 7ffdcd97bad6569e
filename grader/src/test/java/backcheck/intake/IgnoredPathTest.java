package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoredPathTest {

    @ParameterizedTest
    @CsvSource({
        "target/Network.java, QUIET",
        "a/.git/Network.java, QUIET",
        "a/__MACOSX/Network.java, QUIET",
        ".idea/, QUIET",
        "a/bin/Network.java, LOUD",
        "lib/Network.java, LOUD",
        "src/test/java/Network.java, TEST",
        "target/test/Network.java, QUIET",
        "target.java, NONE",
        "target, NONE",
        "./Network.java, NONE",
        "../Network.java, NONE",
        "targets/Network.java, NONE",
        ".hidden.java, NONE"
    })
    void isKnownByItsFolders(String path, IgnoredPath litter) {
        assertThat(IgnoredPath.of(path)).isEqualTo(litter);
    }
}
