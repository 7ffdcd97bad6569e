package backcheck.course.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyncPolicyTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void isDueAfterAHundredRecords() {
        SyncPolicy policy = new SyncPolicy(0);

        int[] due = IntStream.rangeClosed(1, 250).filter(i -> policy.isDueAfterRecord(0)).toArray();

        assertThat(due).containsExactly(100, 200);
    }

    @Test
    void isDueAfterASecond() {
        SyncPolicy policy = new SyncPolicy(5 * SECOND);

        assertThat(policy.isDueAfterRecord(6 * SECOND - 1)).isFalse();
        assertThat(policy.isDueAfterRecord(6 * SECOND)).isTrue();
        assertThat(policy.isDueAfterRecord(7 * SECOND - 1)).isFalse();
        assertThat(policy.isDueAfterRecord(7 * SECOND)).isTrue();
    }
}
