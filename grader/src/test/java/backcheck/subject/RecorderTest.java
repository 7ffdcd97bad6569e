package backcheck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private final List<Call> made = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();

    /** Answers each call with how many have been made so far. */
    private final Subject counting = new Subject() {
        @Override
        public Outcome call(Call call) {
            made.add(call);
            return new Outcome.Returned(made.size());
        }

        @Override
        public List<Outcome> callAll(List<Call> calls) {
            batches.add(calls.size());
            return calls.stream().map(this::call).toList();
        }
    };

    private final Recorder recorder = new Recorder(counting);

    @Test
    void makesADistinctCallOnce() {
        Outcome first = recorder.ask(Call.sigmoid(1));
        Outcome second = recorder.ask(Call.sigmoid(1));

        assertThat(second).isEqualTo(first);
        assertThat(made).containsExactly(Call.sigmoid(1));
    }

    @Test
    void makesARepetitionWithinABatchOnce() {
        List<Outcome> outcomes = recorder.ask(List.of(Call.sigmoid(1), Call.sigmoid(2), Call.sigmoid(1)));

        assertThat(made).containsExactly(Call.sigmoid(1), Call.sigmoid(2));
        assertThat(outcomes)
                .containsExactly(new Outcome.Returned(1), new Outcome.Returned(2), new Outcome.Returned(1));
    }

    @Test
    void makesWhatIsNotOnRecordInOneBatch() {
        recorder.ask(Call.sigmoid(1));

        List<Outcome> outcomes = recorder.ask(List.of(Call.sigmoid(3), Call.sigmoid(1), Call.sigmoid(2)));

        assertThat(batches).containsExactly(1, 2);
        assertThat(outcomes)
                .containsExactly(new Outcome.Returned(2), new Outcome.Returned(1), new Outcome.Returned(3));
    }

    @Test
    void asksNothingForWhatIsAllOnRecord() {
        recorder.ask(List.of(Call.sigmoid(1), Call.sigmoid(2)));

        recorder.ask(List.of(Call.sigmoid(2), Call.sigmoid(1)));

        assertThat(batches).containsExactly(2);
    }

    @Test
    void repeatsACallOnPurposeAndKeepsTheFirstOutcome() {
        recorder.ask(Call.sigmoid(1));

        List<Outcome> again = recorder.again(List.of(Call.sigmoid(1)));

        assertThat(again).containsExactly(new Outcome.Returned(2));
        assertThat(recorder.observations()).containsExactlyEntriesOf(Map.of(Call.sigmoid(1), new Outcome.Returned(1)));
    }

    @Test
    void observesInTheOrderOfTheCalls() {
        recorder.ask(List.of(Call.sigmoid(2), Call.sigmoid(1)));
        recorder.ask(Call.loss(0.5, 1));

        assertThat(recorder.observations().keySet())
                .containsExactly(Call.sigmoid(2), Call.sigmoid(1), Call.loss(0.5, 1));
    }

    @Test
    void givesItsObservationsAwayAsACopy() {
        recorder.ask(Call.sigmoid(1));

        recorder.observations().clear();

        assertThat(recorder.observations()).hasSize(1);
    }
}
