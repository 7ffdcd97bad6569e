package backcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class CanaryWorldTest {

    private static final Path HOME = Path.of("/tmp/backcheck-canary");

    private CanaryWorld world;

    @BeforeEach
    void open() throws IOException {
        world = CanaryWorld.open();
    }

    @AfterEach
    void close() throws IOException {
        world.close();
    }

    @Test
    void isUntouchedAtFirst() {
        assertThat(world.filesWritten()).isEmpty();
        assertThat(world.connections()).isZero();
        assertThat(world.survivors()).isEmpty();
    }

    @Test
    void isBetrayedByEachOfItsSecrets() throws IOException {
        String read = "read: " + Files.readString(HOME.resolve("secret.txt"));

        assertThat(world.isBetrayedBy(read)).isTrue();
        assertThat(world.isBetrayedBy("environment: " + world.environmentSecret())).isTrue();
        assertThat(world.isBetrayedBy("canary-")).isFalse();
    }

    @Test
    void tellsWhatWasWrittenAndForgetsIt() throws IOException {
        Files.createDirectories(HOME.resolve("out/deep"));
        Files.writeString(HOME.resolve("out/deep/file"), "x");
        Files.createSymbolicLink(HOME.resolve("out/link"), Path.of("nowhere"));

        assertThat(world.filesWritten()).containsExactly("deep", "deep/file", "link");

        world.forget();

        assertThat(world.filesWritten()).isEmpty();
    }

    @Test
    void countsWhoConnects() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 47615)) {
            // the answer is the end of the stream, which comes when the visit has been taken
            socket.getInputStream().read();
        }

        assertThat(world.connections()).isEqualTo(1);
    }

    @Test
    void findsAndEndsMarkedProcesses() throws IOException {
        Process left = new ProcessBuilder("sleep", "4711").start();
        Process other = new ProcessBuilder("sleep", "47").start();

        assertThat(world.survivors()).containsExactly(left.toHandle());

        world.endSurvivors();

        assertThat(left.isAlive()).isFalse();
        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    /** Repeated, as a port that is given back a moment too late is not seen each time. */
    @RepeatedTest(20)
    void leavesNothingBehind() throws IOException {
        world.close();

        assertThat(HOME).doesNotExist();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), 47615).close())
                .isInstanceOf(ConnectException.class);

        world = CanaryWorld.open();
    }

    @Test
    void provesNothingOnceItWasTakenAway() throws IOException {
        Files.delete(HOME.resolve("secret.txt"));

        assertThatThrownBy(world::filesWritten).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(world::close).isInstanceOf(IllegalStateException.class);

        world = CanaryWorld.open();
    }
}
