package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void isTheSameForTheSameFiles() {
        assertThat(hash("a", "1", "b", "2")).isEqualTo(hash("a", "1", "b", "2")).matches("[0-9a-f]{64}");
    }

    @Test
    void differsByEveryByteAndEveryPath() {
        assertThat(hash("a", "1"))
                .isNotEqualTo(hash("a", "2"))
                .isNotEqualTo(hash("b", "1"))
                .isNotEqualTo(hash("a", "1", "b", ""))
                .isNotEqualTo(hash());
    }

    @Test
    void tellsWhereAPathEnds() {
        assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
    }

    @Test
    void tellsAFileFromALinkOfItsName() {
        ContentHash link = new ContentHash();
        link.addOther('L', "a");
        ContentHash folder = new ContentHash();
        folder.addOther('D', "a");

        assertThat(link.hex()).isNotEqualTo(hash("a", "")).isNotEqualTo(folder.hex());
    }

    @Test
    void takesNothingElseForAFile() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash().addOther('F', "a"));
    }

    @Test
    void isSha256OfBytes() {
        assertThat(ContentHash.of("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String hash(String... namesAndTexts) {
        ContentHash hash = new ContentHash();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] bytes = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            hash.addFile(namesAndTexts[i], bytes.length, ContentHash.sha256().digest(bytes));
        }
        return hash.hex();
    }
}
