package backcheck.running.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    private static final double[] P = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    /** Writes one frame. */
    @FunctionalInterface
    private interface Frame {
        void write(DataOutputStream out) throws IOException;
    }

    @Test
    void readsCallsAsTheyWereWritten() throws IOException {
        List<Call> calls = List.of(
                Call.sigmoid(Double.NaN),
                Call.forward(P, 1, 2),
                Call.loss(0.5, 1),
                Call.backward(P, 1, 2, 0),
                Call.update(P, P, 0.5),
                Call.cost(P, new double[0]),
                Call.train(P, new double[] {1, 2, 1}, 0.5, 10),
                Call.walk(P, new double[] {1, 2, 1}, 0.5, 10, 2, true),
                Call.symmetricStart(7),
                Call.randomStart(8));

        Wire.Batch read = Wire.readBatch(frame(out -> Wire.writeCalls(out, -5, calls)));

        assertThat(read).isEqualTo(new Wire.Batch(-5, calls));
    }

    @Test
    void tellsClassesAndCallsApart() throws IOException {
        assertThat(Wire.readsBegin(frame(Wire::writeBegin))).isTrue();
        assertThat(Wire.readsBegin(frame(Wire::writeAsk))).isFalse();
        assertThatIOException().isThrownBy(() -> Wire.readsBegin(frame(out -> out.writeByte(22))));
    }

    private static final Wire.Answers ANSWERS =
            new Wire.Answers(Long.MIN_VALUE, List.of(new Outcome.Returned(1), new Outcome.TimedOut()));

    @Test
    void refusesAFrameWithoutAnswersAndOneWithTooMany() throws IOException {
        for (int count : new int[] {0, -1, Wire.MOST_TOGETHER + 1}) {
            DataInputStream in = frame(out -> {
                out.writeByte(22);
                out.writeLong(1);
                out.writeInt(count);
                out.write(new byte[100_000]);
            });

            assertThatIOException().isThrownBy(() -> Wire.readSaid(in));
        }
    }

    @Test
    void readsWhatAWorkerSaysAsItWasWritten() throws IOException {
        DataInputStream in = frame(out -> {
            Wire.writeReady(out);
            Wire.writePrinted(out, "z1 = 0.5 ∞\n");
            Wire.writeAnswers(out, ANSWERS);
        });

        assertThat(Wire.readSaid(in)).isEqualTo(new Wire.Ready());
        assertThat(Wire.readSaid(in)).isEqualTo(new Wire.Printed("z1 = 0.5 ∞\n"));
        assertThat(Wire.readSaid(in)).isEqualTo(ANSWERS);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void cutsAPrintThatIsTooLongForATextOnBothSides() throws IOException {
        DataInputStream ours = frame(out -> Wire.writePrinted(out, "∞".repeat(100_000)));
        DataInputStream forged = frame(out -> {
            out.writeByte(21);
            out.writeUTF("x".repeat(60_000));
        });

        assertThat(((Wire.Printed) Wire.readSaid(ours)).text()).hasSize(8_000);
        assertThat(((Wire.Printed) Wire.readSaid(forged)).text()).hasSize(8_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 8, 19, 23, 127})
    void refusesAFrameThatNoWorkerSends(int tag) throws IOException {
        DataInputStream in = frame(out -> out.writeByte(tag));

        assertThatIOException().isThrownBy(() -> Wire.readSaid(in)).isNotInstanceOf(EOFException.class);
    }

    @Test
    void readsClassesAsTheyWereWritten() throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        classes.put("network.Network", new byte[] {1, 2, 3});
        classes.put("network.Größe", new byte[0]);

        Map<String, byte[]> read = Wire.readClasses(frame(out -> Wire.writeClasses(out, classes)));

        assertThat(read).containsOnlyKeys("network.Network", "network.Größe");
        assertThat(read.get("network.Network")).containsExactly(1, 2, 3);
        assertThat(read.get("network.Größe")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, 127})
    void refusesAKindOfCallThatThereIsNot(int kind) throws IOException {
        DataInputStream in = frame(out -> {
            out.writeLong(0);
            out.writeInt(1);
            out.writeByte(kind);
            out.writeInt(0);
        });

        assertThatIOException().isThrownBy(() -> Wire.readBatch(in)).isNotInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 100_001, Integer.MAX_VALUE})
    void refusesALengthOutOfBounds(int length) throws IOException {
        DataInputStream numbers = frame(out -> {
            out.writeLong(0);
            out.writeInt(2);
            for (int size : new int[] {1_000_000, length}) {
                out.writeByte(0);
                out.writeInt(size);
            }
        });
        DataInputStream calls = frame(out -> {
            out.writeLong(0);
            out.writeInt(length);
        });
        DataInputStream classes = frame(out -> out.writeInt(length));

        assertThatIOException().isThrownBy(() -> Wire.readBatch(numbers)).isNotInstanceOf(EOFException.class);
        assertThatIOException().isThrownBy(() -> Wire.readBatch(calls)).isNotInstanceOf(EOFException.class);
        assertThatIOException().isThrownBy(() -> Wire.readClasses(classes)).isNotInstanceOf(EOFException.class);
    }

    @Test
    void refusesClassesThatAreTooLargeTogether() throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            classes.put("network.C" + i, new byte[4 << 20]);
        }
        DataInputStream in = frame(out -> Wire.writeClasses(out, classes));

        assertThatIOException().isThrownBy(() -> Wire.readClasses(in)).isNotInstanceOf(EOFException.class);
    }

    @Test
    void refusesAClassThatIsTooLarge() throws IOException {
        DataInputStream in = frame(out -> {
            out.writeInt(1);
            out.writeUTF("network.Network");
            out.writeInt((4 << 20) + 1);
        });

        assertThatIOException().isThrownBy(() -> Wire.readClasses(in)).isNotInstanceOf(EOFException.class);
    }

    private static DataInputStream frame(Frame frame) throws IOException {
        return new DataInputStream(new ByteArrayInputStream(bytes(frame)));
    }

    private static byte[] bytes(Frame frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frame.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
