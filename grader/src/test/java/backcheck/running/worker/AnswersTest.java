package backcheck.running.worker;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final PrintedText printed = new PrintedText();
    private final Answers answers = new Answers(new DataOutputStream(sent), printed);

    @Test
    void goOutTogetherAndOnce() throws IOException {
        answers.begin(7);
        answers.add(new Outcome.Returned(1));
        answers.add(new Outcome.Returned(2));

        answers.send();
        answers.send();

        assertThat(said()).containsExactly(new Wire.Answers(7, List.of(new Outcome.Returned(1), new Outcome.Returned(2))));
    }

    @Test
    void bringBackTheTicketsOfTheirQuestions() throws IOException {
        answers.begin(7);
        answers.add(new Outcome.Returned(1));
        answers.send();
        answers.add(new Outcome.Returned(2));
        answers.send();
        answers.begin(100);
        answers.add(new Outcome.TimedOut());
        answers.send();

        assertThat(said())
                .containsExactly(
                        new Wire.Answers(7, List.of(new Outcome.Returned(1))),
                        new Wire.Answers(8, List.of(new Outcome.Returned(2))),
                        new Wire.Answers(100, List.of(new Outcome.TimedOut())));
    }

    @Test
    void areCutIntoFramesThatTheJudgeTakes() throws IOException {
        answers.begin(1);
        for (int i = 0; i <= Wire.MOST_TOGETHER; i++) {
            answers.add(new Outcome.Returned(i));
        }

        answers.send();

        assertThat(said()).hasSize(2).last().isEqualTo(
                new Wire.Answers(1 + Wire.MOST_TOGETHER, List.of(new Outcome.Returned(Wire.MOST_TOGETHER))));
    }

    @Test
    void comeAfterWhatWasPrinted() throws IOException {
        printed.write("z1".getBytes(StandardCharsets.UTF_8));
        answers.begin(7);
        answers.add(new Outcome.Returned(1));

        answers.send();

        assertThat(said()).containsExactly(new Wire.Printed("z1"), new Wire.Answers(7, List.of(new Outcome.Returned(1))));
    }

    @Test
    void letWhatWasPrintedGoBeforeThem() throws IOException {
        printed.write("z1".getBytes(StandardCharsets.UTF_8));

        answers.send();

        assertThat(said()).containsExactly(new Wire.Printed("z1"));
    }

    private List<Wire.Said> said() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(sent.toByteArray()));
        List<Wire.Said> said = new ArrayList<>();
        while (in.available() > 0) {
            said.add(Wire.readSaid(in));
        }
        return said;
    }
}
