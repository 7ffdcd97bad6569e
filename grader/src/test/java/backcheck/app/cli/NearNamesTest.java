package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    private static final List<String> NAMES = List.of("Anna Müller_11", "Anna Moeller_12", "Ben Stone_13", "Zoë_14");

    @Test
    void areThoseThatDifferInAFewLetters() {
        assertThat(NearNames.of("Anna Muller_11", NAMES)).startsWith("Anna Müller_11").doesNotContain("Ben Stone_13");
        assertThat(NearNames.of("Zoe_14", NAMES)).containsExactly("Zoë_14");
    }

    @Test
    void areThoseThatHoldTheText() {
        assertThat(NearNames.of("stone", NAMES)).containsExactly("Ben Stone_13");
    }

    @Test
    void areNoneWhereNothingIsAlike() {
        assertThat(NearNames.of("Quentin Tarantino", NAMES)).isEmpty();
        assertThat(NearNames.of("", NAMES)).isEmpty();
    }
}
