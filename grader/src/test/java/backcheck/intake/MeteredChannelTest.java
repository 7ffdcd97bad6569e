package backcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class MeteredChannelTest {

    private static final int TABLE = 4 << 20;

    private final MeteredChannel channel =
            new MeteredChannel(new SeekableInMemoryByteChannel(new byte[2 * TABLE]), new Budget("anna.zip"));

    @Test
    void endsATableThatIsTooLong() throws IOException {
        channel.read(ByteBuffer.allocate(TABLE));

        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> channel.read(ByteBuffer.allocate(1)));
    }

    @Test
    void letsContentPass() throws IOException {
        channel.beginContent();

        assertThat(channel.read(ByteBuffer.allocate(2 * TABLE))).isEqualTo(2 * TABLE);
    }

    @Test
    void countsWhatIsReadAgainAndAgain() throws IOException {
        channel.beginContent();
        for (int i = 0; i < 64; i++) {
            channel.position(0).read(ByteBuffer.allocate(2 * TABLE));
        }

        assertThatExceptionOfType(DamagedException.class)
                .isThrownBy(() -> channel.position(0).read(ByteBuffer.allocate(1)));
    }

    @Test
    void isForReading() {
        assertThatExceptionOfType(NonWritableChannelException.class)
                .isThrownBy(() -> channel.write(ByteBuffer.allocate(1)));
        assertThatExceptionOfType(NonWritableChannelException.class).isThrownBy(() -> channel.truncate(1));
    }
}
