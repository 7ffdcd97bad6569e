package backcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void isTheSameInEveryOrder() {
        Map<String, byte[]> one = new LinkedHashMap<>();
        one.put("a", bytes("1"));
        one.put("b", bytes("2"));
        Map<String, byte[]> other = new LinkedHashMap<>();
        other.put("b", bytes("2"));
        other.put("a", bytes("1"));

        assertThat(ContentHash.of(one)).isEqualTo(ContentHash.of(other)).matches("[0-9a-f]{64}");
    }

    @Test
    void differsByEveryByteAndEveryPath() {
        String hash = ContentHash.of(Map.of("a", bytes("1")));

        assertThat(hash)
                .isNotEqualTo(ContentHash.of(Map.of("a", bytes("2"))))
                .isNotEqualTo(ContentHash.of(Map.of("b", bytes("1"))))
                .isNotEqualTo(ContentHash.of(Map.of("a", bytes("1"), "b", bytes(""))))
                .isNotEqualTo(ContentHash.of(Map.of()));
    }

    @Test
    void tellsWhereAPathEnds() {
        assertThat(ContentHash.of(Map.of("ab", bytes("c")))).isNotEqualTo(ContentHash.of(Map.of("a", bytes("bc"))));
    }

    @Test
    void isSha256OfBytes() {
        assertThat(ContentHash.of(bytes("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
