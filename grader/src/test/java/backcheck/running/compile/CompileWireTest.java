package backcheck.running.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import backcheck.intake.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileWireTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    @Test
    void readsSourcesAsTheyWereWritten() throws IOException {
        List<SourceFile> sources = List.of(
                new SourceFile("Network.java", "package network; // ∂J/∂w 😀 \0"),
                // longer than what fits a string of DataOutput's own
                new SourceFile("Long.java", "x".repeat(1 << 17)));

        CompileWire.writeSources(out, sources);

        assertThat(CompileWire.readSources(written())).isEqualTo(sources);
    }

    @Test
    void readsErrorsAsTheyWereWritten() throws IOException {
        Compiled errors = new Compiled.Errors(
                List.of(new CompileError("Network.java", 3, 14, "';' expected"), new CompileError("", 0, 0, "ü")));

        CompileWire.write(out, errors);

        assertThat(CompileWire.read(written())).isEqualTo(errors);
    }

    @Test
    void readsClassesAsTheyWereWritten() throws IOException {
        CompileWire.write(out, new Compiled.Classes(Map.of("network.Network", new byte[] {1, 2, 3})));

        Compiled.Classes read = (Compiled.Classes) CompileWire.read(written());

        assertThat(read.bytes()).containsOnlyKeys("network.Network");
        assertThat(read.bytes().get("network.Network")).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesANumberOfSourcesOutOfBounds(int count) throws IOException {
        out.writeInt(count);

        assertThatIOException()
                .isThrownBy(() -> CompileWire.readSources(written()))
                .isNotInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001})
    void refusesANumberOfErrorsOutOfBounds(int count) throws IOException {
        out.writeBoolean(false);
        out.writeInt(count);

        assertThatIOException().isThrownBy(() -> CompileWire.read(written())).isNotInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, (4 << 20) + 1})
    void refusesATextThatIsTooLong(int length) throws IOException {
        out.writeInt(1);
        out.writeInt(length);

        assertThatIOException()
                .isThrownBy(() -> CompileWire.readSources(written()))
                .isNotInstanceOf(EOFException.class);
    }

    private DataInputStream written() {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
