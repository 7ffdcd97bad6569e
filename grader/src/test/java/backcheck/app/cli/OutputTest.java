package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {

    /** A disk on which there is room for some bytes. */
    private static final class SmallDisk extends OutputStream {

        private int room;

        private SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(int room, String... arguments) {
        Output err = new Output(said);
        int code = Main.run(new Output(new SmallDisk(room)), err, arguments);
        err.writer().flush();
        return code;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isUtf8AndHasNoFailureWhereAllIsWritten() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output output = new Output(bytes);

        output.writer().print("für €");

        assertThat(output.failure()).isEmpty();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("für €");
    }

    @Test
    void endsThatWhichCanNotBeToldAsAFailure() {
        assertThat(run(100, "points")).isEqualTo(3);
        assertThat(said()).isEqualTo("error: the output could not be written: No space left on device" + System.lineSeparator());
    }

    @Test
    void countsHelpAndVersionToo() {
        assertThat(run(0, "--help")).isEqualTo(3);
        assertThat(run(0, "grade", "--version")).isEqualTo(3);
        assertThat(run(0, "help", "grade")).isEqualTo(3);
    }

    @Test
    void leavesAUsersMistakeWhatItIs() {
        assertThat(run(0, "grade", "no/such/folder")).isEqualTo(2);
        assertThat(said()).contains("no/such/folder").doesNotContain("could not be written");
    }
}
