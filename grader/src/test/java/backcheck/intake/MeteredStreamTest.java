package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MeteredStreamTest {

    private static final int HEADER = 256 << 10;

    private final MeteredStream stream =
            new MeteredStream(new ByteArrayInputStream(new byte[4 * HEADER]), new Budget("anna.tar"));

    @Test
    void letsContentPass() throws IOException {
        assertThat(stream.readAllBytes()).hasSize(4 * HEADER);
    }

    @Test
    void endsAHeaderThatIsTooLong() {
        stream.beginHeader();

        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> stream.readNBytes(HEADER + 1));
    }

    @Test
    void endsAHeaderThatIsReadByteByByte() {
        stream.beginHeader();

        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> {
            while (stream.read() >= 0) {
                // on and on
            }
        });
    }

    @Test
    void endsAHeaderThatIsSkipped() {
        stream.beginHeader();

        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> stream.skip(HEADER + 1));
    }

    @Test
    void givesTheNextHeaderItsOwnLength() {
        assertThatCode(() -> {
                    for (int i = 0; i < 3; i++) {
                        stream.beginHeader();
                        stream.readNBytes(HEADER - 1);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void countsWhatPasses() {
        MeteredStream large = new MeteredStream(new ByteArrayInputStream(new byte[9 << 20]), new Budget("a.zip", 1));

        assertThatExceptionOfType(DamagedException.class).isThrownBy(large::readAllBytes);
    }
}
