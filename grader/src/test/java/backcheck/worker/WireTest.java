package backcheck.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import backcheck.subject.ApiMethod;
import backcheck.subject.Call;
import backcheck.subject.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    private static final double[] P = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    /** Writes one frame. */
    @FunctionalInterface
    private interface Frame {
        void write(DataOutputStream out) throws IOException;
    }

    static Stream<Outcome> everyOutcome() {
        return Stream.of(
                new Outcome.Returned(),
                new Outcome.Returned(1, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE),
                new Outcome.Returned(new double[] {1}, true),
                new Outcome.ReturnedNull(),
                new Outcome.NotStarted(ApiMethod.SIGMOID),
                new Outcome.NotStarted(ApiMethod.RANDOM_START),
                new Outcome.Threw("ArithmeticException", "/ by zero: ∞ \0", "Network.java:12", false),
                new Outcome.Threw("", "", "", true),
                new Outcome.Missing(""),
                new Outcome.TimedOut(),
                new Outcome.StackOverflow("Network.java:3"),
                new Outcome.OutOfMemory(),
                new Outcome.Crashed(-1),
                new Outcome.Crashed(137));
    }

    @ParameterizedTest
    @MethodSource("everyOutcome")
    void readsAnOutcomeAsItWasWritten(Outcome outcome) throws IOException {
        DataInputStream in = frame(out -> Wire.writeOutcome(out, outcome));

        assertThat(Wire.readOutcome(in)).isEqualTo(outcome);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void hasARoundTripForEveryKindOfOutcome() {
        List<Class<?>> kinds = new ArrayList<>(everyOutcome().map(Object::getClass).toList());

        // what is ruled out is known before a worker is asked
        kinds.add(Outcome.Forbidden.class);
        assertThat(kinds).contains(Outcome.class.getPermittedSubclasses());
    }

    @Test
    void refusesToWriteWhatNoWorkerIsAsked() {
        assertThatIOException().isThrownBy(() -> frame(out ->
                Wire.writeOutcome(out, new Outcome.Forbidden("System.exit", "Network.java:3"))));
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
                Call.symmetricStart(7),
                Call.randomStart(8));

        Wire.Batch read = Wire.readBatch(frame(out -> Wire.writeCalls(out, -5, calls)));

        assertThat(read).isEqualTo(new Wire.Batch(-5, calls));
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

    @Test
    void cutsATextThatIsLongerThanAnyOfOurs() throws IOException {
        DataInputStream in = frame(out -> Wire.writeOutcome(out, new Outcome.StackOverflow("x".repeat(60_000))));

        Outcome.StackOverflow read = (Outcome.StackOverflow) Wire.readOutcome(in);

        assertThat(read.location().length()).isLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9, 100, 127})
    void refusesATagThatNoOutcomeHas(int tag) throws IOException {
        DataInputStream in = frame(out -> out.writeByte(tag));

        assertThatIOException().isThrownBy(() -> Wire.readOutcome(in));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9, 127})
    void refusesAMethodThatThereIsNot(int ordinal) throws IOException {
        DataInputStream stub = frame(out -> out.write(new byte[] {1, (byte) ordinal}));
        DataInputStream calls = frame(out -> {
            out.writeLong(0);
            out.writeInt(1);
            out.writeByte(ordinal);
        });

        assertThatIOException().isThrownBy(() -> Wire.readOutcome(stub));
        assertThatIOException().isThrownBy(() -> Wire.readBatch(calls));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 100_001, Integer.MAX_VALUE})
    void refusesALengthOutOfBounds(int length) throws IOException {
        DataInputStream numbers = frame(out -> {
            out.writeByte(0);
            out.writeInt(length);
        });
        DataInputStream calls = frame(out -> {
            out.writeLong(0);
            out.writeInt(length);
        });
        DataInputStream classes = frame(out -> out.writeInt(length));

        assertThatIOException().isThrownBy(() -> Wire.readOutcome(numbers)).isNotInstanceOf(EOFException.class);
        assertThatIOException().isThrownBy(() -> Wire.readBatch(calls)).isNotInstanceOf(EOFException.class);
        assertThatIOException().isThrownBy(() -> Wire.readClasses(classes)).isNotInstanceOf(EOFException.class);
    }

    @Test
    void refusesAnAnswerWithMoreNumbersThanAnyMethodGives() throws IOException {
        DataInputStream in = frame(out -> Wire.writeOutcome(out, new Outcome.Returned(new double[10])));

        assertThatIOException().isThrownBy(() -> Wire.readOutcome(in)).isNotInstanceOf(EOFException.class);
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

    @Test
    void tellsTheEndOfThePipeFromARefusal() throws IOException {
        byte[] whole = bytes(out -> Wire.writeOutcome(out, new Outcome.Returned(1, 2, 3)));

        for (int length = 0; length < whole.length; length++) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole, 0, length));
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Wire.readOutcome(in));
        }
    }

    private static DataInputStream frame(Frame frame) throws IOException {
        return new DataInputStream(new ByteArrayInputStream(bytes(frame)));
    }

    private static byte[] bytes(Frame frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frame.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void keepsAMissingMethodMissing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.writeOutcome(new DataOutputStream(bytes), new Outcome.Missing("int sigmoid(int)"));

        Outcome read = Wire.readOutcome(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read).isInstanceOf(Outcome.Missing.class);
    }

}
