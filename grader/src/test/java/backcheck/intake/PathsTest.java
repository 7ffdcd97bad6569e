package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.grade.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {

    @Test
    void showAShortPathAsItIs() {
        String path = "a".repeat(80);

        assertThat(Paths.shown(path)).isEqualTo(path);
    }

    @Test
    void keepTheBeginningAndTheEndOfALongPath() {
        String shown = Paths.shown("anna/" + "deep/".repeat(30) + "Network.java");

        assertThat(shown).hasSize(80).startsWith("anna/deep").contains("…").endsWith("deep/Network.java");
    }

    @Test
    void nameUpToThree() {
        assertThat(Paths.some(List.of("a", "b", "c"))).isEqualTo("a, b, c");
    }

    @Test
    void nameThreeAndCountTheRest() {
        assertThat(Paths.some(List.of("a", "b", "c", "d", "e"))).isEqualTo(Message.of("paths.and-more", "a, b, c", 2));
    }

    @Test
    void partFoldersAndName() {
        assertThat(Paths.folder("a/b/C.java")).isEqualTo("a/b/");
        assertThat(Paths.fileName("a/b/C.java")).isEqualTo("C.java");
        assertThat(Paths.folder("C.java")).isEmpty();
    }
}
