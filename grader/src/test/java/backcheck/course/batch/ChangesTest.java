package backcheck.course.batch;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.ledger.Manifest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void tellWhatIsNewChangedAndGone() {
        Changes changes = Changes.between(manifest("anna=1", "ben=1", "zoë=1"), manifest("anna=1", "ben=2", "cem=1"));

        assertThat(changes.added()).containsExactly("cem");
        assertThat(changes.changed()).containsExactly("ben");
        assertThat(changes.gone()).containsExactly("zoë");
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void areNoneBetweenEqualContents() {
        assertThat(Changes.between(manifest("anna=1"), manifest("anna=1")).isEmpty()).isTrue();
        assertThat(Changes.NONE.isEmpty()).isTrue();
    }

    private static Manifest manifest(String... items) {
        return new Manifest(Arrays.stream(items)
                .map(item -> item.split("="))
                .map(item -> new Manifest.Item(item[0], item[0] + "/Network.java", item[1]))
                .toList());
    }
}
