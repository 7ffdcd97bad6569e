package backcheck.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.identity.Listing.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    @TempDir
    private Path folder;

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

    @Test
    void readsAFolder() throws IOException {
        Files.createDirectories(folder.resolve("anna/src"));
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("anna/src/Network.java"), "");
        Files.writeString(folder.resolve("ben.zip"), "");

        Listing listing = Listing.ofFolder(folder);

        assertThat(listing.name()).isEqualTo(folder.getFileName().toString());
        assertThat(listing.items())
                .containsExactly(
                        new Item("anna", true, List.of("src/Network.java")),
                        new Item("ben.zip", false, List.of()),
                        new Item("empty", true, List.of()));
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("Network.java"), "");
        Path inside = Files.createDirectories(folder.resolve("class/anna"));
        Files.createSymbolicLink(inside.resolve("src"), outside);
        Files.createSymbolicLink(folder.resolve("class/ben"), outside);

        Listing listing = Listing.ofFolder(folder.resolve("class"));

        assertThat(listing.items()).containsExactly(new Item("anna", true, List.of()));
    }

    @Test
    void doesNotEnterHiddenFolders() throws IOException {
        Files.createDirectories(folder.resolve("anna/.git"));
        Files.writeString(folder.resolve("anna/.git/Network.java"), "");

        assertThat(Listing.ofFolder(folder).items()).containsExactly(new Item("anna", true, List.of()));
    }

    @Test
    void endsAtTheDepthOfASubmission() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("anna/" + "d/".repeat(20)));
        Files.writeString(deep.resolve("Network.java"), "");

        assertThat(Listing.ofFolder(folder).items()).containsExactly(new Item("anna", true, List.of()));
    }

    @Test
    void refusesWhatIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("class.csv"), "");

        assertThatThrownBy(() -> Listing.ofFolder(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Listing.ofFolder(folder.resolve("none"))).isInstanceOf(IOException.class);
    }
}
