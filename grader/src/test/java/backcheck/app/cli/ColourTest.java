package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void isAllowedByDefault() {
        assertThat(Colour.allowed(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Colour.allowed(Map.of())).isTrue();
    }

    @Test
    void isForbiddenByNoColorWhateverItsValue() {
        assertThat(Colour.allowed(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Colour.allowed(Map.of("NO_COLOR", "0", "TERM", "xterm"))).isFalse();
    }

    @Test
    void isAllowedByAnEmptyNoColor() {
        assertThat(Colour.allowed(Map.of("NO_COLOR", ""))).isTrue();
    }

    @Test
    void isForbiddenOnADumbTerminal() {
        assertThat(Colour.allowed(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void isNotWantedWhereThereIsNoTerminal() {
        assertThat(Colour.wanted()).isEqualTo(System.console() != null && Colour.allowed(System.getenv()));
    }
}
