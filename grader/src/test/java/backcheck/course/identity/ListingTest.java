package backcheck.course.identity;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.course.identity.Listing.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    @Test
    void putsPathsBelowTheirTops() {
        Listing listing = Listing.of("class", List.of("ben.zip", "anna/src/Network.java", "anna/pom.xml", "carl/"));

        assertThat(listing.items())
                .containsExactly(
                        new Item("anna", true, List.of("pom.xml", "src/Network.java")),
                        new Item("ben.zip", false, List.of()),
                        new Item("carl", true, List.of()));
    }

    @Test
    void isTheSameInEveryOrder() {
        Listing one = Listing.of("class", List.of("b/2", "a/1", "b/1", "b/"));

        Listing other = Listing.of("class", List.of("b/", "b/1", "b/2", "a/1"));

        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../anna/Network.java", "anna/../ben/Network.java", "/etc/passwd", "C:\\Network.java", "C:/x.java",
                "a\\..\\b.java", "a//b.java", "a\0.java", "a/./b.java", ""
            })
    void leavesOutWhatLeadsOutOfIt(String path) {
        Listing listing = Listing.of("class", List.of(path, "anna/Network.java"));

        assertThat(listing.items()).extracting(Item::name).containsExactly("anna");
    }

    @Test
    void tellsWhatItLeavesOut() {
        assertThat(Listing.of("class", List.of("../x.java")).unsafe()).containsExactly("../x.java");
    }

    @Test
    void keepsTheDotThatTarWritesBeforeEachPathAsItsPrefix() {
        Listing listing = Listing.of("class", List.of("./", "./anna/", "./anna/Network.java"));

        assertThat(listing.prefix()).isEqualTo("./");
        assertThat(listing.items()).containsExactly(new Item("anna", true, List.of("Network.java")));
        assertThat(listing.unsafe()).isEmpty();
    }
}
