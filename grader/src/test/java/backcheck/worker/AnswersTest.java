package backcheck.worker;

import static org.assertj.core.api.Assertions.assertThat;

import backcheck.subject.Call;
import backcheck.subject.Outcome;
import backcheck.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Subject ECHO = call -> new Outcome.Returned(call.arguments());

    /** Longer than any test runs: what is ready must end the wait. */
    private static final long LONG_MS = 600_000;

    private final Answers answers = new Answers(2);

    @Test
    void givesAWholeBatchInItsOrder() throws InterruptedException {
        answers.makeAll(ECHO, List.of(Call.sigmoid(1), Call.sigmoid(2)));

        assertThat(answers.take(LONG_MS)).containsExactly(new Outcome.Returned(1), new Outcome.Returned(2));
    }

    @Test
    void givesEachAnswerOnce() throws InterruptedException {
        answers.makeAll(ECHO, List.of(Call.sigmoid(1), Call.sigmoid(2)));

        answers.take(LONG_MS);

        assertThat(answers.take(LONG_MS)).isEmpty();
    }

    @Test
    void doesNotKeepAnAnswerBackWhileALaterCallHangs() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Subject hanging = call -> call.equals(Call.sigmoid(2)) ? await(never) : ECHO.call(call);
        Thread caller = new Thread(() -> answers.makeAll(hanging, List.of(Call.sigmoid(1), Call.sigmoid(2))));
        caller.start();

        List<Outcome> taken = new ArrayList<>();
        while (taken.isEmpty()) {
            taken.addAll(answers.take(1));
        }

        assertThat(taken).containsExactly(new Outcome.Returned(1));
        never.countDown();
        caller.join();
        assertThat(answers.take(LONG_MS)).containsExactly(new Outcome.TimedOut());
    }

    private static Outcome await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Outcome.TimedOut();
    }
}
