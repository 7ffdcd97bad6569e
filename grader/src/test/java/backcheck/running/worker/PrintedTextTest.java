package backcheck.running.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintedTextTest {

    private final PrintedText text = new PrintedText();
    private final PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);

    @Test
    void givesWhatWasPrintedOnce() {
        out.println("α = 0.5");

        assertThat(text.take()).isEqualTo("α = 0.5" + System.lineSeparator());
        assertThat(text.take()).isEmpty();
    }

    @Test
    void keepsTheBeginningOfAFlood() {
        for (int i = 0; i < 1_000; i++) {
            out.print("0123456789".repeat(10));
        }
        out.write('x');

        assertThat(text.take()).hasSize(8_000);
        assertThat(text.take()).isEmpty();
    }

    @Test
    void goesOnAfterItWasClosed() {
        out.close();
        text.write('x');

        assertThat(text.take()).isEqualTo("x");
    }
}
