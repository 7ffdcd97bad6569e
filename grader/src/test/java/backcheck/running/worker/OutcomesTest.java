package backcheck.running.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import backcheck.subject.ApiMethod;
import backcheck.subject.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

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
        DataInputStream in = frame(out -> Outcomes.write(out, List.of(outcome)));

        assertThat(Outcomes.read(in, 1)).containsExactly(outcome);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void readsOutcomesOfAllKindsTogether() throws IOException {
        List<Outcome> outcomes = everyOutcome().toList();

        DataInputStream in = frame(out -> Outcomes.write(out, outcomes));

        assertThat(Outcomes.read(in, outcomes.size())).isEqualTo(outcomes);
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
                Outcomes.write(out, List.of(new Outcome.Forbidden("System.exit", "Network.java:3", false)))));
    }

    @Test
    void cutsATextThatIsLongerThanAnyOfOurs() throws IOException {
        DataInputStream in = frame(out -> Outcomes.write(out, List.of(new Outcome.StackOverflow("x".repeat(60_000)))));

        Outcome.StackOverflow read = (Outcome.StackOverflow) Outcomes.read(in, 1).get(0);

        assertThat(read.location().length()).isLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, 100, 127})
    void refusesATagThatNoOutcomeHas(int tag) throws IOException {
        DataInputStream in = frame(out -> out.write(new byte[] {(byte) tag, 0}));

        assertThatIOException().isThrownBy(() -> Outcomes.read(in, 1));
    }

    @Test
    void tellsTheEndOfThePipeFromARefusal() throws IOException {
        byte[] whole = bytes(out -> Outcomes.write(out, List.of(new Outcome.Returned(1, 2, 3))));

        for (int length = 0; length < whole.length; length++) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole, 0, length));
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Outcomes.read(in, 1));
        }
    }

    @Test
    void keepsAMissingMethodMissing() throws IOException {
        DataInputStream in = frame(out -> Outcomes.write(out, List.of(new Outcome.Missing("int sigmoid(int)"))));

        assertThat(Outcomes.read(in, 1)).containsExactly(new Outcome.Missing(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9, 127})
    void refusesAStubThatThereIsNot(int ordinal) throws IOException {
        DataInputStream in = frame(out -> out.write(new byte[] {2, 0, (byte) ordinal}));

        assertThatIOException().isThrownBy(() -> Outcomes.read(in, 1)).isNotInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, 127})
    void refusesACountOfNumbersOutOfBounds(int count) throws IOException {
        DataInputStream in = frame(out -> out.write(new byte[] {0, (byte) count}));

        assertThatIOException().isThrownBy(() -> Outcomes.read(in, 1)).isNotInstanceOf(EOFException.class);
    }

    /** Writes some bytes. */
    @FunctionalInterface
    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static DataInputStream frame(Writer writer) throws IOException {
        return new DataInputStream(new ByteArrayInputStream(bytes(writer)));
    }

    private static byte[] bytes(Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
