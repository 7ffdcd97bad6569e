package backcheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.StudentClasses;
import backcheck.worker.Wire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluatorMainTest {

    private static final Map<String, byte[]> CLASSES = StudentClasses.withMembers(
            """
            static double sigmoid(double z) { return 2 * z; }
            static double loss(double a3, double y) { return System.nanoTime(); }
            """);

    /** Writes what the judge says. */
    @FunctionalInterface
    private interface Judge {
        void write(DataOutputStream out) throws IOException;
    }

    @Test
    void answersOneSubmissionAfterTheOther() throws IOException {
        DataInputStream said = saidTo(out -> {
            begin(out, CLASSES);
            ask(out, Call.sigmoid(3));
            begin(out, CLASSES);
            ask(out, Call.sigmoid(4));
        });

        assertThat(Wire.readSaid(said)).isEqualTo(new Wire.Ready());
        assertThat(Wire.readSaid(said)).isEqualTo(answer(6));
        assertThat(Wire.readSaid(said)).isEqualTo(new Wire.Ready());
        assertThat(Wire.readSaid(said)).isEqualTo(answer(8));
        assertEnds(said);
    }

    @Test
    void declinesACallAndSaysWhy() throws IOException {
        DataInputStream said = saidTo(out -> {
            begin(out, CLASSES);
            ask(out, Call.loss(1, 1));
        });

        assertThat(Wire.readSaid(said)).isEqualTo(new Wire.Ready());
        assertThat(Wire.readSaid(said)).isEqualTo(new Wire.Declined("java/lang/System.nanoTime"));
        assertEnds(said);
    }

    @Test
    void answersNothingMoreOfASubmissionThatWasDeclinedFromTheStart() throws IOException {
        DataInputStream said = saidTo(out -> {
            begin(out, Map.of("network.Network", new byte[] {1, 2, 3}));
            ask(out, Call.sigmoid(3));
        });

        assertThat(Wire.readSaid(said)).isInstanceOf(Wire.Declined.class);
        assertThat(Wire.readSaid(said)).isInstanceOf(Wire.Declined.class);
        assertEnds(said);
    }

    @Test
    void endsAtWhatIsNoQuestion() throws IOException {
        DataInputStream said = saidTo(out -> out.write(new byte[] {99, 98, 97}));

        assertEnds(said);
    }

    private static void begin(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
        Wire.writeBegin(out);
        Wire.writeClasses(out, classes);
    }

    private static void ask(DataOutputStream out, Call call) throws IOException {
        Wire.writeAsk(out);
        Wire.writeCalls(out, 0, List.of(call));
    }

    private static Wire.Answers answer(double value) {
        return new Wire.Answers(0, List.of(new Outcome.Returned(value)));
    }

    private static DataInputStream saidTo(Judge judge) throws IOException {
        ByteArrayOutputStream questions = new ByteArrayOutputStream();
        judge.write(new DataOutputStream(questions));
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        new EvaluatorMain(new ByteArrayInputStream(questions.toByteArray()), answers).serve();
        return new DataInputStream(new ByteArrayInputStream(answers.toByteArray()));
    }

    private static void assertEnds(DataInputStream said) {
        assertThatThrownBy(said::readByte).isInstanceOf(EOFException.class);
    }
}
