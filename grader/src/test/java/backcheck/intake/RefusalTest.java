package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private final Contents contents = new Contents();

    @Test
    void saysThatThereIsNoSource() {
        assertThat(Refusal.of(contents, false)).isEqualTo(Message.of("submission.empty"));
    }

    @Test
    void saysThatNoSourceIsTheRightOne() {
        assertThat(Refusal.of(contents, true)).isEqualTo(Message.of("submission.no-network"));
    }

    @ParameterizedTest
    @CsvSource({
        "a/Network.java, LINK, submission.link",
        "..\\Network.java, TRAVERSAL, submission.traversal",
        "/network.java, ABSOLUTE, submission.absolute",
        "Network.java, SPECIAL, submission.special",
        "Network.java, NAME, submission.name",
        "Network.java, BLANK, submission.blank",
        "a/a/a, TOO_DEEP, submission.too-deep",
        "Help.java, LINK, submission.link",
        "test/Network.java, TEST, submission.litter",
        "bin/Network.java, LITTER, submission.litter",
        "anna.zip, NESTED, submission.nested",
        "Network.class, COMPILED, submission.compiled"
    })
    void saysWhatWasInTheWay(String path, Reason reason, String key) {
        contents.pass(path, reason);

        assertThat(Refusal.of(contents, false)).isEqualTo(Message.of(key, path));
    }

    @ParameterizedTest
    @CsvSource({"data, LINK", "/etc/passwd, ABSOLUTE", "notes.txt, NAME"})
    void doesNotBlameWhatWasNoSource(String path, Reason reason) {
        contents.pass(path, reason);

        assertThat(Refusal.of(contents, false)).isEqualTo(Message.of("submission.empty"));
    }

    @Test
    void speaksOfNetworkBeforeOtherFiles() {
        contents.pass("anna.zip", Reason.NESTED);
        contents.pass("A.java", Reason.LINK);
        contents.pass("Network.java", Reason.SPECIAL);

        assertThat(Refusal.of(contents, true)).isEqualTo(Message.of("submission.special", "Network.java"));
    }

    @ParameterizedTest
    @CsvSource({"bin/A.java, LITTER", "src/test/A.java, TEST"})
    void knowsThatSourcesInOtherPlacesAreSources(String path, Reason reason) {
        contents.pass(path, reason);

        assertThat(Refusal.of(contents, false)).isEqualTo(Message.of("submission.no-network"));
    }
}
